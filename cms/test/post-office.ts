import { type AddressInfo, createServer } from 'node:net';

export interface PostOffice {
  readonly port: number;
  /** What came, each as it was sent. */
  readonly letters: readonly string[];
  readonly close: () => Promise<void>;
}

/** Takes letters as RFC 5321 says, and delivers none. */
export async function postOffice(): Promise<PostOffice> {
  const letters: string[] = [];
  const server = createServer((socket) => {
    let text = '';
    let isLetter = false;
    socket.setEncoding('utf8').on('error', () => socket.destroy());
    socket.write('220 hub.library.example\r\n');
    socket.on('data', (part: string) => {
      text += part;
      for (;;) {
        const end = isLetter ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
        if (end < 0) return;
        const said = text.slice(0, end);
        text = text.slice(end + (isLetter ? 5 : 2));
        if (isLetter) letters.push(said);
        const verb = isLetter ? '' : said.slice(0, 4).toUpperCase();
        isLetter = verb === 'DATA';
        socket.write(isLetter ? '354 go on\r\n' : verb === 'QUIT' ? '221 bye\r\n' : '250 fine\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    letters,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
