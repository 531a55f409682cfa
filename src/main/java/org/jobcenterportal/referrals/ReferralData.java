package org.jobcenterportal.referrals;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobcenterportal.citizens.CitizenDirectory;
import org.jobcenterportal.citizens.PersonDraft;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.Formats;
import org.jobcenterportal.uikit.Texts;
import org.springframework.stereotype.Component;

/** What of somebody's data would go to another body, in German: other bodies read it. */
@Component
class ReferralData {

    private final CitizenDirectory citizens;
    private final Texts texts;

    ReferralData(CitizenDirectory citizens, Texts texts) {
        this.citizens = citizens;
        this.texts = texts;
    }

    /** What is chosen and known, in the order of the sheet. */
    List<ReferralItem> of(PersonId person, Collection<HandedOver> chosen) {
        return citizens.recorded(person).stream()
                .flatMap(recorded -> chosen.stream()
                        .sorted()
                        .flatMap(what -> value(recorded, what).map(said -> new ReferralItem(what, said)).stream()))
                .toList();
    }

    private Optional<String> value(PersonDraft person, HandedOver what) {
        return switch (what) {
            case NAME -> Optional.of(person.name().full());
            case BIRTH_DATE ->
                Optional.of(Formats.of(Locale.GERMAN, texts)
                        .dateWithYear(person.birthDate().value()));
            case ADDRESS ->
                Optional.ofNullable(person.residence())
                        .map(home -> home.address().oneLine());
            case PHONE -> Optional.ofNullable(person.phone()).map(phone -> phone.readable());
            case EMAIL -> Optional.ofNullable(person.email()).map(email -> email.value());
            case LANGUAGE ->
                Optional.of(Locale.forLanguageTag(person.communication().languageTag())
                        .getDisplayLanguage(Locale.GERMAN));
            case CUSTOMER_NUMBER -> Optional.of(person.customerNumber().readable());
        };
    }
}
