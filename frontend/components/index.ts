// Which group of scripts a component needs. The server names a component by the hash of its class.
const groups = {
  buttons: () => import('./buttons'),
  inputs: () => import('./inputs'),
  overlays: () => import('./overlays'),
  pickers: () => import('./pickers'),
  menus: () => import('./menus'),
  frames: () => import('./frames'),
  lists: () => import('./lists'),
  details: () => import('./details'),
  extras: () => import('./extras'),
};

const groupOf: Record<string, keyof typeof groups> = {
  '8739880a': 'details', // Accordion
  '3c26d315': 'details', // AccordionPanel
  '8e6afbb9': 'frames', // AppLayout
  'bcc5698f': 'frames', // DrawerToggle
  'a97871cb': 'details', // Avatar
  '386d2e01': 'details', // AvatarGroup
  '36f3d343': 'details', // Badge
  '6e699cba': 'frames', // Breadcrumbs
  '1837bef1': 'frames', // BreadcrumbsItem
  '535d994f': 'buttons', // Button
  '206d09e1': 'details', // Card
  'a7201b02': 'inputs', // Checkbox
  'e58e081a': 'inputs', // CheckboxGroup
  '75207dcb': 'pickers', // ComboBox
  'a33f484f': 'pickers', // MultiSelectComboBox
  '8c0a3dcf': 'overlays', // ConfirmDialog
  '5bdbe970': 'menus', // ContextMenuBase
  'be1b7470': 'inputs', // CustomField
  '71782822': 'pickers', // DatePicker
  '8904ec70': 'pickers', // DateTimePicker
  '752b646a': 'details', // Details
  '2a605d8f': 'overlays', // Dialog
  '9425672d': 'inputs', // FormLayout
  '8a283e0d': 'inputs', // FormItem
  '24a0c2f7': 'inputs', // FormRow
  'fb367bfc': 'lists', // ColumnGroup
  '05ff1344': 'lists', // Grid
  'dbb7a35f': 'lists', // GridSelectionColumn
  '29c92c28': 'pickers', // ListBoxBase
  '58546147': 'pickers', // VaadinItem
  '247a4308': 'extras', // MasterDetailLayout
  'e8a0a0dd': 'menus', // MenuBar
  'c437d13b': 'extras', // MessageInput
  '522f1799': 'extras', // MessageList
  '9f320c09': 'overlays', // Notification
  'aa3b82f6': 'frames', // HorizontalLayout
  'd11a0626': 'frames', // Scroller
  '42c8376d': 'frames', // VerticalLayout
  '7e04b72c': 'overlays', // Popover
  '0ef96ae3': 'details', // ProgressBar
  '5cd38bdf': 'inputs', // RadioButton
  '4809bb6b': 'inputs', // RadioButtonGroup
  '469543c3': 'pickers', // Select
  '92d928c1': 'frames', // SideNav
  'd0fb3ad3': 'frames', // SideNavItem
  'f189effc': 'extras', // DecimalRangeSlider
  'fecaeab1': 'extras', // DecimalSlider
  '566fda4c': 'extras', // IntegerRangeSlider
  '3103739b': 'extras', // IntegerSlider
  'c1c05f36': 'extras', // SplitLayout
  '36e54ecb': 'frames', // Tab
  '10715785': 'frames', // TabSheet
  'e7050bcf': 'frames', // Tabs
  'bcdb608a': 'inputs', // BigDecimalField
  '6fcf2e0c': 'inputs', // EmailField
  '21bfee60': 'inputs', // IntegerField
  '607b2291': 'inputs', // NumberField
  '345ed98f': 'inputs', // PasswordField
  'f86baf8a': 'inputs', // TextArea
  '77831fe9': 'inputs', // TextField
  'f9a60d1f': 'pickers', // TimePicker
  '443938e0': 'lists', // TreeGrid
  '677b20a4': 'extras', // Upload
  '1f740a36': 'extras', // UploadButton
  '4d3900a9': 'extras', // UploadDropZone
  '4cd9b5a0': 'extras', // UploadFileList
  '83db5d99': 'extras', // Connector
  'c8dfb24a': 'lists', // VirtualList
};

export function loadOnDemand(key: string): Promise<unknown> {
  const group = groupOf[key.slice(0, 8)];
  return group ? groups[group]() : Promise.resolve();
}
