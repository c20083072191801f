// Loaded with --import into every child: when the supervisor dies, however it dies, the channel to
// it closes and the child ends too. It may end cleanly if it knows how; if not, it is ended.
const deadline = 5000;

if (process.channel !== undefined) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), deadline).unref();
    if (process.listenerCount('SIGTERM') > 0) process.kill(process.pid, 'SIGTERM');
    else process.exit(1);
  });
  // Listening must not keep a tool alive that has done its work.
  process.channel.unref();
}
