package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jobcenterportal.support.JobTerms;
import org.jobcenterportal.uikit.PrimaryButton;
import org.jobcenterportal.uikit.SecondaryButton;

/** Says otherwise what the job is like. */
class TermsDialog extends Dialog {

    TermsDialog(JobTerms terms, LocalDate today, Consumer<JobTerms> changed) {
        var form = new JobTermsForm(today);
        form.show(terms);
        setHeaderTitle(getTranslation("funding.terms.change"));
        add(form);
        getFooter()
                .add(
                        new SecondaryButton(getTranslation("funding.dialog.back"), this::close),
                        new PrimaryButton(
                                getTranslation("funding.dialog.keep"),
                                () -> form.terms().ifPresent(said -> {
                                    close();
                                    changed.accept(said);
                                })));
    }
}
