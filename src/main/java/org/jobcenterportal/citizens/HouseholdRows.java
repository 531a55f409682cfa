package org.jobcenterportal.citizens;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Households, memberships and care situations as rows, for the import in bulk. */
final class HouseholdRows {

    static final String INSERT = "insert into household (id, version, number, since) values (?, 0, ?, ?)";

    static final String INSERT_MEMBER =
            "insert into household_member (household_id, person_id, role, since) values (?, ?, ?, ?)";

    static final String INSERT_CARE =
            "insert into child_care (child_id, version, place, place_from, kind, starts, ends) values (?, 0, ?, ?, ?, ?, ?)";

    /** A person in her household. */
    record MemberOf(HouseholdId household, PersonId person, HouseholdRole role, LocalDate since) {}

    /** A care situation and whose it is. */
    record CareOf(PersonId child, CareSituation situation) {}

    private HouseholdRows() {}

    static void bind(PreparedStatement row, HouseholdDraft household) throws SQLException {
        new Columns(row)
                .add(household.id().value())
                .add(household.number().value())
                .add(household.since());
    }

    static List<MemberOf> memberships(List<HouseholdDraft> households) {
        return households.stream()
                .flatMap(household -> household.members().stream()
                        .map(member -> new MemberOf(
                                household.id(),
                                member.person().id(),
                                member.role(),
                                household.joinedBy(member.person()))))
                .toList();
    }

    static void bind(PreparedStatement row, MemberOf member) throws SQLException {
        new Columns(row)
                .add(member.household().value())
                .add(member.person().value())
                .add(member.role())
                .add(member.since());
    }

    static void bind(PreparedStatement row, JoiningDraft joining) throws SQLException {
        bind(
                row,
                new MemberOf(
                        joining.household(),
                        joining.member().person().id(),
                        joining.member().role(),
                        joining.since()));
    }

    static List<CareOf> cares(List<MemberDraft> people) {
        var cares = new ArrayList<CareOf>();
        for (var member : people) {
            if (member.care() != null) {
                cares.add(new CareOf(member.person().id(), member.care()));
            }
        }
        return cares;
    }

    static void bind(PreparedStatement row, CareOf care) throws SQLException {
        new Columns(row)
                .add(care.child().value())
                .add(care.situation().place())
                .add(care.situation().placeFrom())
                .add(care.situation().kind())
                .add(care.situation().starts())
                .add(care.situation().ends());
    }
}
