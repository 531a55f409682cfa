package org.jobcenterportal.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.jobcenterportal.law.Rule;
import org.jobcenterportal.law.RuleKey;
import org.jobcenterportal.law.Rules;
import org.jobcenterportal.support.FundingKind;
import org.jobcenterportal.uikit.Formats;

/** What may be paid at most, by the law of the day on which it begins, where no calculator reckons it. */
class AmountCard extends Composite<Section> {

    AmountCard(FundingKind kind, LocalDate start) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("funding.amount.title")));
        amounts(kind, start).forEach(rule -> {
            var part = new Div(
                    new Paragraph(getTranslation(rule.textKey())),
                    FundingWords.note(getTranslation(
                            "funding.law-of", rule.paragraph(), Formats.here().dateWithYear(start))));
            if (!rule.isVerifiedOn(start)) {
                part.add(FundingWords.unverified(this).bare());
            }
            part.addClassName("funding-words");
            getContent().add(part);
        });
    }

    static boolean isFor(FundingKind kind) {
        return !keys(kind).isEmpty();
    }

    private static List<Rule> amounts(FundingKind kind, LocalDate start) {
        return keys(kind).stream()
                .flatMap(key -> Rules.on(start).find(key).stream())
                .toList();
    }

    private static List<RuleKey> keys(FundingKind kind) {
        return switch (kind) {
            case ENTRY_QUALIFICATION -> List.of(RuleKey.ENTRY_QUALIFICATION_AMOUNT);
            case PLACEMENT_VOUCHER -> List.of(RuleKey.PLACEMENT_REWARD, RuleKey.VOUCHER_VALIDITY);
            case START_UP_MONEY -> List.of(RuleKey.START_UP_AMOUNT);
            case PARTICIPATION -> List.of(RuleKey.PARTICIPATION_COACHING);
            case WAGE_SUBSIDY, EMPLOYER_TRIAL, WORK_OPPORTUNITY, LONG_TERM_SUBSIDY -> List.of();
        };
    }
}
