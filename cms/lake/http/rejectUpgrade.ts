import type { Duplex } from 'node:stream'

/** Refuses a WebSocket in words that every browser understands. */
export function rejectUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
