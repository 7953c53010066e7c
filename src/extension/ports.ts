import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient';
import type { ServerPort } from '../lsp/lent-drawer.js';

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
