package org.jobcenterportal.employers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers, their sites and contacts in the database. */
@Component
class EmployerBook {

    /** The head of an employer as it is stored. */
    private record Head(
            EmployerId id,
            long version,
            String name,
            @Nullable EstablishmentNumber number,
            @Nullable Sector sector,
            @Nullable StaffId agent) {}

    private static final String SITE = """
            insert into employer_site (id, employer_id, ordinal, name, street, house_number, postal_code, city, address_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update name = values(name), street = values(street), house_number = values(house_number),
                postal_code = values(postal_code), city = values(city), address_key = values(address_key)
            """;

    private static final String CONTACT = """
            insert into employer_contact (id, employer_id, ordinal, site_id, form_of_address, given_name, family_name,
                function_name, matters, phone, email)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update site_id = values(site_id), form_of_address = values(form_of_address),
                given_name = values(given_name), family_name = values(family_name),
                function_name = values(function_name), matters = values(matters), phone = values(phone),
                email = values(email)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EmployerBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Collection<EmployerCard> cards, Instant now) {
        batches.batchUpdate(
                "insert into employer (id, name, name_key, establishment_number, sector, agent_id, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                cards.stream().map(card -> head(card, now)).toList());
        batches.batchUpdate(
                SITE,
                cards.stream()
                        .flatMap(card -> card.sites().stream()
                                .map(site -> row(card.id(), card.sites().indexOf(site), site)))
                        .toList());
        batches.batchUpdate(
                CONTACT,
                cards.stream()
                        .flatMap(card -> card.contacts().stream()
                                .map(contact -> row(card.id(), card.contacts().indexOf(contact), contact)))
                        .toList());
    }

    void keep(EmployerId employer, Site site) {
        batches.update(SITE, row(employer, next("employer_site", employer), site));
    }

    void keep(EmployerId employer, Contact contact) {
        batches.update(CONTACT, row(employer, next("employer_contact", employer), contact));
    }

    /** @return whether she was there */
    boolean leave(EmployerId employer, ContactId contact, LocalDate day) {
        return jdbc.sql("update employer_contact set left_on = ? where id = ? and employer_id = ? and left_on is null")
                        .params(day, contact.value(), employer.value())
                        .update()
                == 1;
    }

    /** Takes over what was written, if it is still the edition that the writer saw. */
    boolean change(EmployerId id, long version, EmployerDraft draft) {
        return jdbc.sql("""
                        update employer set name = ?, name_key = ?, establishment_number = ?, sector = ?, agent_id = ?,
                            version = version + 1
                        where id = ? and version = ? and merged_into is null
                        """)
                        .params(Arrays.asList(
                                draft.name(),
                                Likeness.ofName(draft.name()),
                                number(draft.number()),
                                draft.sector() == null ? null : draft.sector().code(),
                                draft.agent() == null ? null : draft.agent().value(),
                                id.value(),
                                version))
                        .update()
                == 1;
    }

    /** Holds an employer against every other change until the transaction ends; empty if it is not there. */
    Optional<EmployerId> lock(EmployerId id) {
        return jdbc.sql("select id from employer where id = ? and merged_into is null for update")
                .param(id.value())
                .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<EmployerId> withNumber(EstablishmentNumber number) {
        return jdbc.sql("select id from employer where establishment_number = ?")
                .param(number.value())
                .query((row, index) -> new EmployerId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What an employer turned out to be, itself if it stands for itself. */
    EmployerId current(EmployerId id) {
        return jdbc.sql("select merged_into from employer where id = ? and merged_into is not null")
                .param(id.value())
                .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                .optional()
                .map(this::current)
                .orElse(id);
    }

    /** The same for many at once. */
    Map<EmployerId, EmployerId> current(Collection<EmployerId> ids) {
        var current = new LinkedHashMap<EmployerId, EmployerId>();
        ids.forEach(id -> current.put(id, id));
        if (!ids.isEmpty()) {
            jdbc.sql("select id from employer where id in (:ids) and merged_into is not null")
                    .param(
                            "ids",
                            current.keySet().stream().map(EmployerId::value).toList())
                    .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                    .list()
                    .forEach(merged -> current.put(merged, current(merged)));
        }
        return current;
    }

    /** Those of the given employers that exist, in the given order. */
    Map<EmployerId, EmployerCard> cards(Collection<EmployerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = ids.stream().map(EmployerId::value).distinct().toList();
        var heads = new HashMap<EmployerId, Head>();
        jdbc.sql("select id, version, name, establishment_number, sector, agent_id from employer where id in (:ids)")
                .param("ids", values)
                .query((row, number) -> head(row))
                .list()
                .forEach(head -> heads.put(head.id(), head));
        var sites = jdbc
                .sql("select * from employer_site where employer_id in (:ids) order by ordinal, id")
                .param("ids", values)
                .query((row, number) -> Map.entry(owner(row), EmployerRows.site(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var contacts = jdbc
                .sql(
                        "select * from employer_contact where employer_id in (:ids) and left_on is null order by ordinal, id")
                .param("ids", values)
                .query((row, number) -> Map.entry(owner(row), EmployerRows.contact(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var cards = new LinkedHashMap<EmployerId, EmployerCard>();
        for (var id : ids) {
            var head = heads.get(id);
            if (head != null) {
                cards.put(
                        id,
                        new EmployerCard(
                                id,
                                head.version(),
                                head.name(),
                                head.number(),
                                head.sector(),
                                sites.getOrDefault(id, List.of()),
                                contacts.getOrDefault(id, List.of()),
                                head.agent()));
            }
        }
        return cards;
    }

    /** Employers whose name, number, street, contact or phone begins with or has what was typed; the likeliest first. */
    List<EmployerId> search(EmployerQuery query, int most) {
        return jdbc.sql("""
                        select e.id from employer e
                        where e.merged_into is null and (e.name_key like :anywhere or e.name like :written
                            or (:digits <> '' and e.establishment_number like :number)
                            or exists (select 1 from employer_site s where s.employer_id = e.id
                                and (s.street like :begins or (:digits <> '' and s.postal_code = :digits)))
                            or exists (select 1 from employer_contact c where c.employer_id = e.id and c.left_on is null
                                and (c.family_name like :begins or concat(c.given_name, ' ', c.family_name) like :begins
                                    or (:phone <> '' and c.phone like :called))))
                        order by e.name_key like :first desc, e.name, e.id limit :most
                        """)
                .param("anywhere", "%" + query.key() + "%")
                .param("first", query.key() + "%")
                .param("written", "%" + query.escaped() + "%")
                .param("begins", query.escaped() + "%")
                .param("digits", query.digits())
                .param("number", query.digits() + "%")
                .param("phone", query.phone())
                .param("called", "%" + query.phone() + "%")
                .param("most", most)
                .query((row, number) -> new EmployerId(row.getObject(1, UUID.class)))
                .list();
    }

    private int next(String table, EmployerId employer) {
        return jdbc.sql("select coalesce(max(ordinal), -1) + 1 from " + table + " where employer_id = ?")
                .param(employer.value())
                .query(Integer.class)
                .single();
    }

    private static Object[] head(EmployerCard card, Instant now) {
        return new @Nullable Object[] {
            card.id().value(),
            card.name(),
            Likeness.ofName(card.name()),
            number(card.number()),
            card.sector() == null ? null : card.sector().code(),
            card.agent() == null ? null : card.agent().value(),
            LocalDateTime.ofInstant(now, ZoneOffset.UTC)
        };
    }

    private static Object[] row(EmployerId employer, int ordinal, Site site) {
        var address = site.address();
        return new Object[] {
            site.id().value(),
            employer.value(),
            ordinal,
            site.name(),
            address.street(),
            address.houseNumber(),
            address.postalCode(),
            address.city(),
            Likeness.of(address)
        };
    }

    private static Object[] row(EmployerId employer, int ordinal, Contact contact) {
        return new @Nullable Object[] {
            contact.id().value(),
            employer.value(),
            ordinal,
            contact.site() == null ? null : contact.site().value(),
            contact.address().name(),
            contact.name().givenName(),
            contact.name().familyName(),
            contact.function(),
            EmployerRows.text(contact.matters()),
            contact.phone() == null ? null : contact.phone().value(),
            contact.email() == null ? null : contact.email().value()
        };
    }

    private static @Nullable String number(@Nullable EstablishmentNumber number) {
        return number == null ? null : number.value();
    }

    private static Head head(ResultSet row) throws SQLException {
        var number = row.getString("establishment_number");
        var sector = row.getString("sector");
        var agent = row.getObject("agent_id", UUID.class);
        return new Head(
                new EmployerId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("name"),
                number == null ? null : new EstablishmentNumber(number),
                sector == null ? null : Sector.of(sector),
                agent == null ? null : new StaffId(agent));
    }

    private static EmployerId owner(ResultSet row) throws SQLException {
        return new EmployerId(row.getObject("employer_id", UUID.class));
    }
}
