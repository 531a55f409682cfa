package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.util.function.Predicate;
import org.jobcenterportal.casework.ContactDraft;
import org.jobcenterportal.uikit.BrowserActions;
import org.jobcenterportal.uikit.Notice;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Asks for a conversation that somebody has just had, and hands it on. */
class ContactDialog extends Dialog {

    /**
     * @param isEqualityOfficer whether the one who writes has a vault of her own for what was said to her
     * @param written says whether it could be kept
     */
    ContactDialog(Clock clock, boolean isEqualityOfficer, Predicate<ContactDraft> written) {
        setHeaderTitle(getTranslation("casework.contact.new"));
        addClassName("case-dialog");
        var form = new ContactForm(clock);
        if (isEqualityOfficer) {
            add(Notice.care(getTranslation("casework.contact.othersRead"), getTranslation("casework.contact.vault")));
        }
        add(form);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("casework.dialog.cancel"), this::close),
                        new PrimaryButton(
                                getTranslation("casework.contact.save"),
                                () -> form.draft().ifPresent(draft -> {
                                    if (written.test(draft)) {
                                        close();
                                    } else {
                                        tellThatItIsClosed();
                                    }
                                })));
    }

    /** The hour for which a reason opens a case has passed: what was written stays in the form. */
    private void tellThatItIsClosed() {
        var notice =
                Notice.care(getTranslation("casework.contact.closed"), getTranslation("casework.contact.closedText"));
        addComponentAsFirst(notice);
        BrowserActions.bringIntoSight(notice);
    }
}
