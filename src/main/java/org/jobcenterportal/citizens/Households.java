package org.jobcenterportal.citizens;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All households. */
interface Households extends Repository<Household, HouseholdId> {

    Household save(Household household);

    Optional<Household> findById(HouseholdId id);

    /** Every household to which somebody belongs or has belonged. */
    @Query("select distinct h from Household h join h.memberships m where m.person = :person order by h.since")
    List<Household> ofPerson(PersonId person);

    /** To which household each of these persons belongs now. */
    @Query("""
            select new org.jobcenterportal.citizens.Households$NumberOf(m.person, h.number)
            from Household h join h.memberships m where m.person in :persons and m.until is null
            """)
    List<NumberOf> numbersOf(Collection<PersonId> persons);

    /** A person and the number of her household. */
    record NumberOf(PersonId person, HouseholdNumber number) {}
}
