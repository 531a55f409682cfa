package org.jobcenterportal.profile;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jobcenterportal.audit.Holding;
import org.jobcenterportal.audit.PersonalDataHolder;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what this room holds about a person; the qualification stands with the person herself. */
@Service
@InternalUse
@Transactional(readOnly = true)
class ProfileHoldings implements PersonalDataHolder {

    private final ProfileStore store;
    private final WorkRestrictions restrictions;

    ProfileHoldings(ProfileStore store, WorkRestrictions restrictions) {
        this.store = store;
        this.restrictions = restrictions;
    }

    @Override
    public String room() {
        return "profile";
    }

    @Override
    public List<Holding> holdingsOf(UUID person) {
        var id = new PersonId(person);
        var holdings = new ArrayList<Holding>();
        var profile = store.of(List.of(id)).getOrDefault(id, ProfileDetails.UNKNOWN);
        var values = values(profile.content());
        if (!values.isEmpty()) {
            holdings.add(new Holding("profile.holding.profile", values));
        }
        profile.content().experience().forEach(work -> holdings.add(experience(work)));
        profile.content().obstacles().forEach(obstacle -> holdings.add(obstacle(obstacle)));
        restrictions.of(id).forEach(restriction -> holdings.add(restriction(restriction)));
        profile.origins().forEach((field, origin) -> holdings.add(origin(field, origin)));
        return List.copyOf(holdings);
    }

    private static Map<String, String> values(ProfileDraft profile) {
        var values = new LinkedHashMap<String, String>();
        profile.languages()
                .forEach(skill -> values.merge(
                        "profile.holding.languages",
                        skill.languageTag() + " " + skill.level(),
                        (one, other) -> one + ", " + other));
        put(values, "profile.holding.schooling", profile.schooling(), Schooling.UNKNOWN);
        put(values, "profile.holding.schoolUntil", profile.schoolUntil(), null);
        put(values, "profile.holding.occupation", profile.occupation(), null);
        put(values, "profile.holding.licences", names(profile.licences(), Enum::name), "");
        put(values, "profile.holding.car", profile.mobility().car(), false);
        put(values, "profile.holding.bicycle", profile.mobility().bicycle(), false);
        put(values, "profile.holding.publicTransport", profile.mobility().publicTransport(), false);
        put(values, "profile.holding.travelMinutes", profile.mobility().minutes(), null);
        put(values, "profile.holding.workingTime", profile.workingTime().extent(), WorkingTime.Extent.UNKNOWN);
        put(values, "profile.holding.weeklyHours", profile.workingTime().hours(), null);
        put(values, "profile.holding.dayParts", names(profile.workingTime().dayParts(), Holding::choice), "");
        put(values, "profile.holding.wish", profile.wish(), null);
        if (profile.title() != null) {
            put(values, "profile.holding.residenceTitle", profile.title().kind(), null);
            put(values, "profile.holding.residenceUntil", profile.title().until(), null);
        }
        return values;
    }

    private static Holding experience(Experience work) {
        var values = new LinkedHashMap<String, String>();
        values.put("profile.holding.what", work.what());
        values.put("profile.holding.from", work.from().toString());
        put(values, "profile.holding.until", work.until(), null);
        return new Holding("profile.holding.experience", values);
    }

    private static Holding obstacle(Obstacle obstacle) {
        var values = new LinkedHashMap<String, String>();
        values.put("profile.holding.obstacleKind", Holding.choice(obstacle.kind()));
        put(values, "profile.holding.words", obstacle.words(), null);
        return new Holding("profile.holding.obstacle", values);
    }

    private static Holding restriction(AgreedRestriction agreed) {
        var values = new LinkedHashMap<String, String>();
        values.put(
                "profile.holding.restrictionKind",
                Holding.choice(agreed.restriction().kind()));
        put(values, "profile.holding.hoursADay", agreed.restriction().hours(), null);
        values.put("profile.holding.agreedOn", agreed.on().toString());
        return new Holding("profile.holding.restriction", values);
    }

    private static Holding origin(ProfileField field, Provenance origin) {
        var values = new LinkedHashMap<String, String>();
        values.put("profile.holding.field", Holding.choice(field));
        values.put("profile.holding.source", Holding.choice(origin.source()));
        values.put("profile.holding.saidOn", origin.on().toString());
        return new Holding("profile.holding.origin", values);
    }

    private static void put(Map<String, String> values, String key, @Nullable Object value, @Nullable Object nothing) {
        if (value != null && !value.equals(nothing)) {
            values.put(key, value instanceof Enum<?> constant ? Holding.choice(constant) : value.toString());
        }
    }

    private static <T extends Comparable<? super T>> String names(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted().map(name).collect(joining(", "));
    }
}
