package org.jobcenterportal.referrals;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.kernel.PostalAddress;
import org.jobcenterportal.kernel.Words;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals as rows. */
@Component
class ReferralStore {

    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Referral referral) {
        var content = referral.content();
        var home = content.to().address();
        jdbc.sql("""
                        insert into referral (id, person_id, aim, body_name, street, house_number, postal_code, city,
                            starts_on, matter, handed_over, basis, reason, due_on, status, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        referral.id().value(),
                        referral.person().value(),
                        content.aim().name(),
                        content.to().name(),
                        home.street(),
                        home.houseNumber(),
                        home.postalCode(),
                        home.city(),
                        content.startsOn(),
                        content.matter().value(),
                        String.join(
                                ",",
                                content.handedOver().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .toList()),
                        content.basis().name(),
                        Stored.text(content.reason()),
                        content.dueOn(),
                        referral.status().name(),
                        referral.writtenBy().value(),
                        Stored.utc(referral.writtenAt())))
                .update();
        step(referral.id(), new ReferralStep(referral.status(), referral.writtenAt(), referral.writtenBy(), null));
    }

    /**
     * Moves a referral on, and writes down the step.
     *
     * @return whether it stood as expected
     */
    boolean move(ReferralId id, ReferralStatus from, ReferralStep step) {
        var moved = jdbc.sql("update referral set status = ?, version = version + 1 where id = ? and status = ?")
                        .params(step.status().name(), id.value(), from.name())
                        .update()
                == 1;
        if (moved) {
            step(id, step);
        }
        return moved;
    }

    void keep(ReferralId id, List<ReferralItem> items) {
        items.forEach(item -> jdbc.sql("insert into referral_item (referral_id, what, said) values (?, ?, ?)")
                .params(id.value(), item.what().name(), item.value())
                .update());
    }

    void dueOn(ReferralId id, LocalDate day) {
        jdbc.sql("update referral set due_on = ?, version = version + 1 where id = ?")
                .params(day, id.value())
                .update();
    }

    Optional<Referral> find(ReferralId id) {
        return one(jdbc.sql("select * from referral where id = ?").param(id.value()));
    }

    /** Everything for which somebody was ever referred, the latest first. */
    List<Referral> of(PersonId person) {
        return all(jdbc.sql("select * from referral where person_id = ? order by written_at desc, id desc")
                .param(person.value()));
    }

    /** What waits for other bodies in the cases of these colleagues, by the day on which an answer is due. */
    List<Referral> waitingIn(Set<StaffId> counsellors, boolean withHealth, int most) {
        return all(jdbc.sql("""
                        select r.* from referral r
                        join listed_case c on c.person_id = r.person_id and c.counsellor_id in (:staff)
                        where r.status in (:states) and (:health or r.aim not in (:healthAims))
                        order by r.due_on, r.id limit :most
                        """)
                .param("staff", counsellors.stream().map(StaffId::value).toList())
                .param("states", states())
                .param("health", withHealth)
                .param("healthAims", ReferralAim.healthNames())
                .param("most", most));
    }

    private static List<String> states() {
        return Arrays.stream(ReferralStatus.values())
                .filter(ReferralStatus::isOpen)
                .map(Enum::name)
                .toList();
    }

    /** Those that should have been answered before a day; several nodes share the work. */
    List<ReferralId> overdue(LocalDate today, int portion) {
        return jdbc.sql("""
                        select id from referral where status in (:states) and due_on < :today
                        order by due_on, id limit :portion for update skip locked
                        """)
                .param(
                        "states",
                        ReferralStatus.waiting().stream()
                                .filter(state -> !state.equals(ReferralStatus.OVERDUE.name()))
                                .toList())
                .param("today", today)
                .param("portion", portion)
                .query((row, number) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Where the last referral of this kind went, so that nobody types an address twice. */
    Optional<Destination> lastOf(ReferralAim aim) {
        return jdbc.sql("""
                        select body_name, street, house_number, postal_code, city from referral
                        where aim = ? order by written_at desc limit 1
                        """)
                .param(aim.name())
                .query((row, number) -> destination(row))
                .optional();
    }

    void erase(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        for (var part : List.of("referral_item", "referral_step")) {
            jdbc.sql("delete from " + part
                            + " where referral_id in (select id from referral where person_id in (:persons))")
                    .param("persons", ids)
                    .update();
        }
        jdbc.sql("delete from referral where person_id in (:persons)")
                .param("persons", ids)
                .update();
    }

    private void step(ReferralId id, ReferralStep step) {
        var by = step.by();
        jdbc.sql("""
                        insert into referral_step (referral_id, ordinal, status, happened_at, noted_by, note)
                        select ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ? from referral_step where referral_id = ?
                        """)
                .params(Arrays.asList(
                        id.value(),
                        step.status().name(),
                        Stored.utc(step.at()),
                        by == null ? null : by.value(),
                        Stored.text(step.note()),
                        id.value()))
                .update();
    }

    private Optional<Referral> one(JdbcClient.StatementSpec question) {
        return all(question).stream().findFirst();
    }

    /** Referrals with what went along and their steps: three statements, however many referrals there are. */
    private List<Referral> all(JdbcClient.StatementSpec question) {
        var heads = question.query(ReferralStore::head).list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(head -> head.id().value()).toList();
        var items = items(ids);
        var steps = steps(ids);
        return heads.stream()
                .map(head -> new Referral(
                        head.id(),
                        head.person(),
                        head.content(),
                        head.status(),
                        head.writtenBy(),
                        head.writtenAt(),
                        items.getOrDefault(head.id(), List.of()).stream()
                                .sorted(Comparator.comparing(ReferralItem::what))
                                .toList(),
                        steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** A referral without what went along and without its steps. */
    private static Referral head(ResultSet row, int number) throws SQLException {
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                content(row),
                ReferralStatus.valueOf(row.getString("status")),
                new StaffId(row.getObject("written_by", UUID.class)),
                Stored.instant(row, "written_at"),
                List.of(),
                List.of());
    }

    private Map<ReferralId, List<ReferralItem>> items(List<UUID> referrals) {
        var items = new HashMap<ReferralId, List<ReferralItem>>();
        jdbc.sql("select * from referral_item where referral_id in (:ids)")
                .param("ids", referrals)
                .query(row -> {
                    items.computeIfAbsent(referral(row), first -> new ArrayList<>())
                            .add(new ReferralItem(HandedOver.valueOf(row.getString("what")), row.getString("said")));
                });
        return items;
    }

    private Map<ReferralId, List<ReferralStep>> steps(List<UUID> referrals) {
        var steps = new HashMap<ReferralId, List<ReferralStep>>();
        jdbc.sql("select * from referral_step where referral_id in (:ids) order by ordinal")
                .param("ids", referrals)
                .query(row -> {
                    steps.computeIfAbsent(referral(row), first -> new ArrayList<>())
                            .add(new ReferralStep(
                                    ReferralStatus.valueOf(row.getString("status")),
                                    Stored.instant(row, "happened_at"),
                                    Stored.staff(row, "noted_by"),
                                    Stored.words(row, "note")));
                });
        return steps;
    }

    private static ReferralId referral(ResultSet row) throws SQLException {
        return new ReferralId(row.getObject("referral_id", UUID.class));
    }

    private static ReferralDraft content(ResultSet row) throws SQLException {
        @Nullable Words reason = Stored.words(row, "reason");
        return new ReferralDraft(
                ReferralAim.valueOf(row.getString("aim")),
                destination(row),
                row.getObject("starts_on", LocalDate.class),
                new Words(row.getString("matter")),
                Arrays.stream(row.getString("handed_over").split(","))
                        .map(HandedOver::valueOf)
                        .collect(toSet()),
                ReferralBasis.valueOf(row.getString("basis")),
                reason,
                row.getObject("due_on", LocalDate.class));
    }

    private static Destination destination(ResultSet row) throws SQLException {
        return new Destination(
                row.getString("body_name"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("postal_code"),
                        row.getString("city")));
    }
}
