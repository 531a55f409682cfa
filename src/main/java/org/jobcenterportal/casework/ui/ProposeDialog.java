package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks a citizen how she would rather say it. */
class ProposeDialog extends Dialog {

    ProposeDialog(String about, String words, int longest, Consumer<Words> proposed) {
        setHeaderTitle(getTranslation("casework.propose.title"));
        var field = new TextArea(getTranslation("casework.propose.words"));
        field.setHelperText(about);
        field.setMaxLength(longest);
        field.setValue(words);
        field.addClassName("dialog-field");
        var content = new Div(new Paragraph(getTranslation("casework.propose.text")), field);
        content.addClassNames("stack", "close");
        add(content);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("casework.propose.back"), this::close),
                        new PrimaryButton(getTranslation("casework.propose.send"), () -> {
                            var isRight = Words.isValid(field.getValue(), longest);
                            field.setErrorMessage(getTranslation("casework.propose.missing"));
                            field.setInvalid(!isRight);
                            if (isRight) {
                                close();
                                proposed.accept(new Words(field.getValue()));
                            }
                        }));
    }
}
