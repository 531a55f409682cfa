package org.jobcenterportal.interviews.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jobcenterportal.interviews.RoundPage;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.QuietButton;

/** Who is missing on the day: found by typing a name, a number, an employer or a language. */
class MissingDialog extends Dialog {

    MissingDialog(RoundPage page, Consumer<Absent> missing) {
        setHeaderTitle(getTranslation("interviews.missing.title"));
        var words = RoundWords.on(this);
        var who = new ComboBox<Absent>(getTranslation("interviews.missing.who"));
        who.setHelperText(getTranslation("interviews.missing.hint"));
        who.setItems(Absent.of(page).stream().filter(Absent::isThere).toList());
        who.setItemLabelGenerator(one -> one.words(words));
        who.addClassName("dialog-field");
        var fields = new Div(who);
        fields.addClassNames("stack", "close");
        add(fields);
        getFooter()
                .add(
                        new QuietButton(getTranslation("interviews.missing.cancel"), this::close),
                        new PrimaryButton(getTranslation("interviews.missing.plan"), IconName.RENEW, () -> {
                            if (who.getValue() == null) {
                                who.setErrorMessage(getTranslation("interviews.missing.need"));
                                who.setInvalid(true);
                                who.focus();
                            } else {
                                close();
                                missing.accept(who.getValue());
                            }
                        }));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                who.focus();
            }
        });
    }
}
