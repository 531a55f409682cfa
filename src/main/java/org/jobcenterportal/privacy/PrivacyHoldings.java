package org.jobcenterportal.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.springframework.stereotype.Component;

/** What this room holds about a person: what she asked data protection. */
@Component
@InternalUse
class PrivacyHoldings implements PersonalDataHolder {

    private final AccessQuestions questions;

    PrivacyHoldings(AccessQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String room() {
        return "privacy";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        return questions.of(new PersonId(person)).values().stream()
                .map(PrivacyHoldings::holding)
                .toList();
    }

    private static Holding holding(QuestionDetails question) {
        var values = new LinkedHashMap<String, String>();
        values.put("privacy.holding.askedAt", question.askedAt().toString());
        values.put("privacy.holding.words", question.words());
        if (question.answer() != null) {
            values.put("privacy.holding.answer", question.answer());
        }
        return new Holding("privacy.holding.question", values);
    }
}
