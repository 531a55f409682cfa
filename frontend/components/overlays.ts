import './inputs';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/vaadin-popover/popover';
import '@vaadin/confirm-dialog/src/vaadin-confirm-dialog.js';
import '@vaadin/dialog/src/vaadin-dialog.js';
import '@vaadin/notification/src/vaadin-notification.js';
import '@vaadin/popover/src/vaadin-popover.js';
