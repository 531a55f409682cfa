package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Puts a text onto the clipboard; where the browser does not let it, the text is shown to be copied by hand. */
final class Copying {

    private Copying() {}

    static void copy(Component reader, UI ui, String text) {
        BrowserActions.copy(ui, text, done -> {
            if (done) {
                Toast.show(reader.getTranslation("casework.copied"));
            } else {
                showToCopy(reader, text);
            }
        });
    }

    private static void showToCopy(Component reader, String text) {
        var field = new TextArea(reader.getTranslation("casework.copyByHand"));
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var dialog = new Dialog(field);
        dialog.setHeaderTitle(reader.getTranslation("casework.copyTitle"));
        dialog.getFooter().add(new SecondaryButton(reader.getTranslation("casework.dialog.close"), dialog::close));
        dialog.open();
    }
}
