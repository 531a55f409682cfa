package org.jobcenterportal.uikit;

import com.vaadin.flow.component.html.Paragraph;

/** A question before something that cannot simply be taken back. The way back is always there, stands first and has the focus. */
public class ConfirmDialog extends com.vaadin.flow.component.confirmdialog.ConfirmDialog {

    /** @param confirmText what happens, as "Termin absagen" */
    public ConfirmDialog(String title, String text, String confirmText, Runnable confirmed) {
        setHeader(title);
        setText(new Paragraph(text));
        setCancelable(true);
        setCancelText(getTranslation("uikit.confirm.back"));
        setCancelButtonTheme("");
        setConfirmText(confirmText);
        setConfirmButtonTheme("primary");
        addConfirmListener(confirm -> confirmed.run());
        BrowserActions.leadToSafeAnswer(this);
    }
}
