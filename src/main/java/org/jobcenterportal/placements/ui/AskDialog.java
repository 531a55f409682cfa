package org.jobcenterportal.placements.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.jobcenterportal.placements.QuestionOutcome;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;
import org.jobcenterportal.uikit.Toast;

/** Says what becomes of a question before it is asked: the counsellor asks, and nobody hears a name. */
class AskDialog extends Dialog {

    /** @param done when it was asked, now or before */
    AskDialog(String who, String aspect, SerializableSupplier<QuestionOutcome> ask, SerializableRunnable done) {
        setHeaderTitle(getTranslation("placements.ask.title", aspect));
        var words = new Div(
                new Paragraph(getTranslation("placements.ask.text", who)),
                new Paragraph(getTranslation("placements.ask.then")));
        words.addClassNames("stack", "close");
        add(words);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("placements.back"), this::close),
                        new PrimaryButton(getTranslation("placements.ask.send"), () -> {
                            close();
                            tell(ask.get(), done);
                        }));
    }

    private void tell(QuestionOutcome outcome, Runnable done) {
        var words = getTranslation("enum.QuestionOutcome." + outcome);
        switch (outcome) {
            case ASKED, ASKED_BEFORE -> {
                Toast.show(words);
                done.run();
            }
            case NOBODY_TO_ASK, NOT_FOUND -> Toast.care(words);
        }
    }
}
