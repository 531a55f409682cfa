package org.jobcenterportal.mandates;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what this room holds about a person. */
@Service
@InternalUse
@Transactional(readOnly = true)
class MandateHoldings implements PersonalDataHolder {

    private final ConsentStore consents;
    private final RepresentationStore representations;

    MandateHoldings(ConsentStore consents, RepresentationStore representations) {
        this.consents = consents;
        this.representations = representations;
    }

    @Override
    public String room() {
        return "mandates";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        return Stream.of(
                        consents.of(id).stream().map(MandateHoldings::holding),
                        representations.of(id).stream().map(MandateHoldings::holding),
                        representations.objects(id).stream()
                                .map(since -> new Holding(
                                        "mandates.holding.objection",
                                        Map.of("mandates.holding.from", since.toString()))))
                .flatMap(holdings -> holdings)
                .toList();
    }

    private static Holding holding(ConsentReceipt consent) {
        var values = new LinkedHashMap<String, String>();
        values.put("mandates.holding.purpose", Holding.choice(consent.purpose()));
        values.put("mandates.holding.wording", consent.wording());
        values.put("mandates.holding.consequence", consent.consequence());
        values.put("mandates.holding.from", OfficeTime.dayOf(consent.givenAt()).toString());
        values.put("mandates.holding.how", Holding.choice(consent.how()));
        values.put("mandates.holding.receipt", consent.code().value());
        var withdrawal = consent.withdrawal();
        if (withdrawal != null) {
            values.put(
                    "mandates.holding.withdrawn",
                    OfficeTime.dayOf(withdrawal.at()).toString());
            values.put("mandates.holding.withdrawnHow", Holding.choice(withdrawal.how()));
        }
        return new Holding("mandates.holding.consent", values);
    }

    private static Holding holding(Representation representation) {
        var content = representation.content();
        var values = new LinkedHashMap<String, String>();
        values.put("mandates.holding.kind", Holding.choice(content.kind()));
        values.put("mandates.holding.name", content.name().full());
        put(values, "mandates.holding.organisation", content.organisation());
        put(
                values,
                "mandates.holding.address",
                content.residence() == null ? null : content.residence().oneLine());
        put(
                values,
                "mandates.holding.email",
                content.email() == null ? null : content.email().value());
        put(
                values,
                "mandates.holding.phone",
                content.phone() == null ? null : content.phone().readable());
        values.put(
                "mandates.holding.scopes",
                content.scopes().stream().sorted().map(Holding::choice).collect(joining(", ")));
        values.put("mandates.holding.from", content.from().toString());
        put(values, "mandates.holding.until", content.until());
        values.put("mandates.holding.seenOn", content.seenOn().toString());
        if (representation.withdrawal() != null) {
            values.put(
                    "mandates.holding.withdrawn",
                    representation.withdrawal().on().toString());
            values.put(
                    "mandates.holding.withdrawnHow",
                    Holding.choice(representation.withdrawal().how()));
        }
        return new Holding("mandates.holding.representation", values);
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
