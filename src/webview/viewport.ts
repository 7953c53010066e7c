/** Where a picture lies in its window: its corner, in px of the window, and how large it is shown. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RoomSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const smallest = 0.02;
const largest = 8;
/** What is larger is read, what is smaller is only seen: titles of 14 px are then 10 px. */
const legible = 0.7;
/** What is smaller is a mere outline: titles of 14 px are then 7 px. */
const outlined = 0.5;
/** Room between what is shown and the border of the window, in px. */
const margin = 24;

function within(scale: number, least = smallest, most = largest): number {
  return Math.min(most, Math.max(least, scale));
}

/** A box of the picture in the middle of the window, as large as it fits, but never larger than `most`. */
export function fitted(box: Box, room: RoomSize, most = 1): Viewport {
  const scale = within(
    Math.min(
      (room.width - margin) / Math.max(1, box.width),
      (room.height - margin) / Math.max(1, box.height),
      most,
    ),
  );
  return {
    scale,
    x: room.width / 2 - (box.x + box.width / 2) * scale,
    y: room.height / 2 - (box.y + box.height / 2) * scale,
  };
}

/** A heading that is cut in two is worse than parts that are so much smaller. */
const littleSmaller = 0.75;

/** The parts of a picture as large as they fit; with its heading and legend where they are hardly smaller then. */
export function fittedParts(parts: Box, picture: RoomSize, room: RoomSize, most = 1): Viewport {
  const alone = fitted(parts, room, most);
  const whole = fitted({ x: 0, y: 0, ...picture }, room, most);
  return whole.scale >= alone.scale * littleSmaller ? whole : alone;
}

/** A picture as wide as its window, from its upper end on, as a page of text is read. */
export function fittedWidth(picture: RoomSize, room: RoomSize): Viewport {
  const scale = within(Math.min(1, room.width / Math.max(1, picture.width)));
  return { scale, x: (room.width - picture.width * scale) / 2, y: 0 };
}

/** What is larger by less than this is not worth to be scrolled for. */
const muchLarger = 1.15;

/** Whether a picture is so tall that it is notably larger when it is fitted to the width of its window alone. */
export function isTall(picture: RoomSize, room: RoomSize): boolean {
  const whole = fitted({ x: 0, y: 0, ...picture }, room);
  return fittedWidth(picture, room).scale > whole.scale * muchLarger;
}

/** Whether what stands in a picture can be read at a scale. */
export function isLegible({ scale }: Viewport): boolean {
  return scale >= legible;
}

/** Whether nothing but outlines can be told apart at a scale. */
export function isOutline({ scale }: Viewport): boolean {
  return scale < outlined;
}

/** Larger or smaller by a factor, with what is at a point of the window staying there. */
export function zoomed(view: Viewport, factor: number, at: Point): Viewport {
  const scale = within(view.scale * factor);
  const by = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

export function panned(view: Viewport, dx: number, dy: number): Viewport {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** On the straight way from one to another, at a part of it from 0 to 1. */
export function between(from: Viewport, to: Viewport, part: number): Viewport {
  const at = (a: number, b: number): number => a + (b - a) * part;
  return { x: at(from.x, to.x), y: at(from.y, to.y), scale: at(from.scale, to.scale) };
}

/** So that some of the picture stays in the window, wherever it is dragged. */
export function kept(view: Viewport, picture: RoomSize, room: RoomSize): Viewport {
  const hold = Math.min(80, room.width / 2, room.height / 2);
  return {
    scale: view.scale,
    x: Math.min(room.width - hold, Math.max(hold - picture.width * view.scale, view.x)),
    y: Math.min(room.height - hold, Math.max(hold - picture.height * view.scale, view.y)),
  };
}

/**
 * A box in the middle of the window as large as it fits. One that is a little too large to be read then is shown so that
 * it can be, with its title in the middle; of a far larger one that would show nothing but its title.
 */
export function entered(box: Box, title: Box, room: RoomSize): Viewport {
  const whole = fitted(box, room);
  if (isLegible(whole) || whole.scale < legible / 2) return whole;
  return {
    scale: legible,
    x: room.width / 2 - (title.x + title.width / 2) * legible,
    y: room.height / 2 - (title.y + title.height / 2) * legible,
  };
}

/**
 * Moved as little as needed for a box to be seen whole and large enough to be read; the same viewport where it is
 * so already. Without `zoom` it is only moved.
 */
export function revealed(view: Viewport, box: Box, room: RoomSize, zoom = true): Viewport {
  const whole = fitted(box, room, largest).scale;
  const scale = zoom ? within(view.scale, Math.min(legible, whole), whole) : view.scale;
  const at = {
    x: view.x + (box.x + box.width / 2) * view.scale,
    y: view.y + (box.y + box.height / 2) * view.scale,
  };
  const { x, y } = scale === view.scale ? view : zoomed(view, scale / view.scale, at);
  const into = (start: number, length: number, available: number): number => {
    const [first, last] = [margin / 2, available - margin / 2];
    // Of what is longer than the window its beginning is shown, unless the window is full of it.
    if (length > last - first) return start > first || start + length < last ? first - start : 0;
    return start < first ? first - start : start + length > last ? last - start - length : 0;
  };
  return {
    scale,
    x: x + into(x + box.x * scale, box.width * scale, room.width),
    y: y + into(y + box.y * scale, box.height * scale, room.height),
  };
}
