// Stand-in for the native watchdog thread (it ends an extension host whose server died while it was busy).
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
