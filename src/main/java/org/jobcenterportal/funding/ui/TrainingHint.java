package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jobcenterportal.citizens.CustomerNumber;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.uikit.IconName;
import org.jobcenterportal.uikit.LinkButton;
import org.jobcenterportal.uikit.Notice;
import org.jspecify.annotations.Nullable;

/** F85: about a voucher for further training the agency decides since 2025; here is no button for one. */
class TrainingHint extends Composite<Div> {

    private enum By {
        JOBCENTER,
        EMPLOYMENT_AGENCY
    }

    /** @param number whom to refer; nothing where nobody in particular is meant */
    TrainingHint(LocalDate start, @Nullable CustomerNumber number) {
        var rule = Rules.on(start).rule(RuleKey.FURTHER_TRAINING);
        var isByAgency = rule.word("by", By.class) == By.EMPLOYMENT_AGENCY;
        var title = getTranslation(isByAgency ? "funding.training.agency" : "funding.training.jobcenter");
        var text = getTranslation(
                isByAgency ? "funding.training.agencyText" : "funding.training.jobcenterText", rule.paragraph());
        getContent()
                .add(
                        number == null || !isByAgency
                                ? Notice.note(title, text)
                                : Notice.note(
                                        title,
                                        text,
                                        new LinkButton(
                                                        getTranslation("funding.training.refer"),
                                                        IconName.SEND,
                                                        FundingLinks.training(number))
                                                .compact()));
    }
}
