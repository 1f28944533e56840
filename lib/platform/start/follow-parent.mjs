// Loaded into each process of the portal (node --import). When the one that started us is gone, also by kill -9,
// the pipe between us closes: stop in the usual way then, or we would hold the port for ever.
if (process.send) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 8_000).unref()
  })
  process.channel?.unref()
}
