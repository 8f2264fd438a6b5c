/** How many ports after the wanted one are tried before any free one is taken. */
const portsToTry = 20;

/**
 * Listens on the wanted port, or, when another program has it, on one of the next.
 * @param {import('node:http').Server} server
 * @param {number} wanted port; 0 for any that is free
 * @param {string} host
 * @returns {Promise<number>} the port that it listens on
 * @throws {Error} if listening fails for another reason than a busy port
 */
export async function listenOnFreePort(server, wanted, host) {
  const last = Math.min(wanted + portsToTry, 65_535);
  for (let port = wanted; port !== 0 && port <= last; port += 1) {
    const listening = await listen(server, port, host);
    if (listening !== 'busy') return listening;
  }
  const listening = await listen(server, 0, host);
  if (listening === 'busy') throw new Error('No port is free.');
  return listening;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | 'busy'>} the port, or that another program has it
 */
function listen(server, port, host) {
  return new Promise((fulfil, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') fulfil('busy');
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      const address = server.address();
      fulfil(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}
