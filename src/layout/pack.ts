/** A circle to be packed, and where its middle came to lie. */
export interface Packed {
  readonly r: number;
  x: number;
  y: number;
}

/** A place in the front: the outer circles, each touching the next. */
interface Front {
  readonly circle: Packed;
  next: Front;
  previous: Front;
}

/**
 * Packs circles close together, none over another, in their order: each goes where it touches two that are already
 * there, as near to the middle as it can. The same circles in the same order give the same picture.
 */
export function packCircles(circles: readonly Packed[]): void {
  const [first, second] = circles;
  if (first === undefined) return;
  first.x = 0;
  first.y = 0;
  if (second === undefined) return;
  first.x = -second.r;
  second.x = first.r;
  second.y = 0;
  const third = circles[2];
  if (third === undefined) return;
  touch(second, first, third);
  let a = front(first);
  let b = front(second);
  const c = front(third);
  a.next = c.previous = b;
  b.next = a.previous = c;
  c.next = b.previous = a;
  for (let i = 3; i < circles.length; i++) {
    const circle = circles[i] as Packed;
    touch(a.circle, b.circle, circle);
    const blocked = nearestOverlap(a, b, circle);
    if (blocked !== undefined) {
      // The front between the two that cannot both be touched is closed, and the circle tried again.
      if (blocked.behind) a = blocked.at;
      else b = blocked.at;
      a.next = b;
      b.previous = a;
      i--;
      continue;
    }
    const added = front(circle);
    added.previous = a;
    added.next = b;
    a.next = b.previous = b = added;
    let best = weight(a);
    for (let at = added.next; at !== added; at = at.next) {
      const tried = weight(at);
      if (tried < best) {
        a = at;
        best = tried;
      }
    }
    b = a.next;
  }
}

function front(circle: Packed): Front {
  const made = { circle } as Front;
  made.next = made;
  made.previous = made;
  return made;
}

/** Goes round the front from both ends at once, and finds the first circle that the new one would cover. */
function nearestOverlap(a: Front, b: Front, circle: Packed): { at: Front; behind: boolean } | undefined {
  let forward = b.next;
  let backward = a.previous;
  let ahead = b.circle.r;
  let behind = a.circle.r;
  do {
    if (ahead <= behind) {
      if (overlaps(forward.circle, circle)) return { at: forward, behind: false };
      ahead += forward.circle.r;
      forward = forward.next;
    } else {
      if (overlaps(backward.circle, circle)) return { at: backward, behind: true };
      behind += backward.circle.r;
      backward = backward.previous;
    }
  } while (forward !== backward.next);
  return undefined;
}

function overlaps(a: Packed, b: Packed): boolean {
  const distance = a.r + b.r - 1e-6;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return distance > 0 && distance * distance > dx * dx + dy * dy;
}

/** How far the gap behind a place of the front lies from the middle, squared. */
function weight(at: Front): number {
  const a = at.circle;
  const b = at.next.circle;
  const both = a.r + b.r;
  const x = (a.x * b.r + b.x * a.r) / both;
  const y = (a.y * b.r + b.y * a.r) / both;
  return x * x + y * y;
}

/** Puts `c` where it touches both others. */
function touch(b: Packed, a: Packed, c: Packed): void {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const d2 = dx * dx + dy * dy;
  if (d2 === 0) {
    c.x = a.x + c.r;
    c.y = a.y;
    return;
  }
  const a2 = (a.r + c.r) ** 2;
  const b2 = (b.r + c.r) ** 2;
  if (a2 > b2) {
    const x = (d2 + b2 - a2) / (2 * d2);
    const y = Math.sqrt(Math.max(0, b2 / d2 - x * x));
    c.x = b.x - x * dx - y * dy;
    c.y = b.y - x * dy + y * dx;
  } else {
    const x = (d2 + a2 - b2) / (2 * d2);
    const y = Math.sqrt(Math.max(0, a2 / d2 - x * x));
    c.x = a.x + x * dx - y * dy;
    c.y = a.y + x * dy + y * dx;
  }
}

/** A circle round all the others, nearly the smallest one: its middle walks towards the farthest, ever more slowly. */
export function encloseCircles(circles: readonly Packed[]): Packed {
  if (circles.length === 1) return { ...(circles[0] as Packed) };
  if (circles.length === 2) return encloseTwo(circles[0] as Packed, circles[1] as Packed);
  let x = 0;
  let y = 0;
  const farthest = (): { reach: number; circle: Packed } => {
    let reach = -1;
    let found = circles[0] as Packed;
    for (const circle of circles) {
      const dx = circle.x - x;
      const dy = circle.y - y;
      const distance = Math.sqrt(dx * dx + dy * dy) + circle.r;
      if (distance > reach) {
        reach = distance;
        found = circle;
      }
    }
    return { reach, circle: found };
  };
  const steps = circles.length > 1000 ? 60 : 120;
  for (let step = 1; step <= steps; step++) {
    const { reach, circle } = farthest();
    const distance = Math.hypot(circle.x - x, circle.y - y);
    if (distance < 1e-9) break;
    const move = (reach - circle.r) / distance / (step + 1);
    x += (circle.x - x) * move;
    y += (circle.y - y) * move;
  }
  return { x, y, r: farthest().reach };
}

/** The smallest circle round two, of which neither lies in the other. */
function encloseTwo(a: Packed, b: Packed): Packed {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.sqrt(dx * dx + dy * dy) || 1;
  const r = Math.max(a.r, b.r, (distance + a.r + b.r) / 2);
  const along = (r - a.r) / distance;
  return { r, x: a.x + dx * along, y: a.y + dy * along };
}
