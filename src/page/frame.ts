// The order matters: the panel asks for what the first of the two gives.
import './frame-host.js';
import '../webview/panel.js';
