import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient';

/** A way to talk to a server that takes and gives whole messages: a process with a channel, or a thread. */
export interface ServerPort {
  send(message: unknown): void;
  onMessage(take: (message: unknown) => void): () => void;
  /** Tells once that the server is gone. */
  onEnd(ended: () => void): void;
  onError(failed: (error: Error) => void): void;
  end(): void;
}

export function transportsOver(port: ServerPort): MessageTransports {
  return { reader: new PortReader(port), writer: new PortWriter(port) };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: ServerPort) {
    super();
    port.onError((error) => this.fireError(error));
    port.onEnd(() => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const stop = this.port.onMessage((message) => callback(message as Message));
    return { dispose: stop };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: ServerPort) {
    super();
    port.onEnd(() => this.fireClose());
  }

  write(message: Message): Promise<void> {
    try {
      this.port.send(message);
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  end(): void {
    this.port.end();
  }
}
