package org.jobcenterportal.mandates;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobcenterportal.audit.AuditLog;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.kernel.Identifier;
import org.jobcenterportal.mandates.ConsentReceipt.Withdrawal;
import org.jobcenterportal.messaging.Receipts;
import org.jobcenterportal.organisation.StaffId;
import org.jobcenterportal.uikit.Language;
import org.jobcenterportal.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have allowed (F105). Whoever needs a consent asks at the moment of need, so that a withdrawal works at once
 * everywhere.
 */
@Service
@InternalUse
@Transactional(propagation = Propagation.MANDATORY)
public class Consents {

    private static final String GIVEN = "mandates.receipt.consent";

    private final ConsentStore store;
    private final Receipts receipts;
    private final Texts texts;
    private final AuditLog audit;
    private final ObjectProvider<ConsentWatcher> watchers;
    private final Clock clock;

    Consents(
            ConsentStore store,
            Receipts receipts,
            Texts texts,
            AuditLog audit,
            ObjectProvider<ConsentWatcher> watchers,
            Clock clock) {
        this.store = store;
        this.receipts = receipts;
        this.texts = texts;
        this.audit = audit;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** Whether a consent stands right now. */
    @Transactional(readOnly = true)
    public boolean given(PersonId person, ConsentPurpose purpose) {
        return store.stands(person, purpose);
    }

    /** Everything that somebody has ever allowed, with what she has taken back, the latest first. */
    @Transactional(readOnly = true)
    public List<ConsentReceipt> of(PersonId person) {
        return store.of(person);
    }

    /**
     * Records that somebody allows something; what stands already is not given again.
     *
     * @param reader the language in which she read what it means
     * @param with who of the office recorded it; nobody where she does it in the portal
     */
    public boolean give(
            PersonId person, ConsentPurpose purpose, ConsentWay how, @Nullable StaffId with, Locale reader) {
        if (store.stands(person, purpose)) {
            return false;
        }
        var language = Language.of(reader);
        return add(
                person,
                purpose,
                null,
                language,
                texts.text(language, purpose.wordingKey()),
                texts.text(language, purpose.consequenceKey()),
                how,
                with);
    }

    /**
     * Records that somebody allows one thing of which another room speaks: data that are named go to one body.
     *
     * @param purpose one of those that are about one matter
     * @param matter what it is about
     * @param wording what she read, in her language: to whom, for what, and what exactly
     * @param consequence what she was told would follow if she did not
     * @return whether it was new
     */
    public boolean giveFor(
            PersonId person,
            ConsentPurpose purpose,
            UUID matter,
            Locale reader,
            String wording,
            String consequence,
            ConsentWay how,
            @Nullable StaffId with) {
        return store.about(person, matter).isEmpty()
                && add(person, purpose, matter, Language.of(reader), wording, consequence, how, with);
    }

    /** The consent to one thing that stands right now. */
    @Transactional(readOnly = true)
    public Optional<ConsentReceipt> about(PersonId person, UUID matter) {
        return store.about(person, matter);
    }

    private boolean add(
            PersonId person,
            ConsentPurpose purpose,
            @Nullable UUID matter,
            Language language,
            String wording,
            String consequence,
            ConsentWay how,
            @Nullable StaffId with) {
        var id = Identifier.nextValue();
        var code = receipts.issue(GIVEN, id, purpose + "\n" + wording + "\n" + consequence);
        var isNew = store.add(new ConsentReceipt(
                id,
                person,
                purpose,
                matter,
                language.tag(),
                wording,
                consequence,
                clock.instant(),
                how,
                with,
                code,
                null));
        if (isNew) {
            log("consents.given", person, purpose, how);
        }
        return isNew;
    }

    /**
     * Takes a consent back; that holds from now on.
     *
     * @return whether it still stood
     */
    public boolean withdraw(PersonId person, ConsentPurpose purpose, ConsentWay how, @Nullable StaffId with) {
        var stood = store.withdraw(person, purpose, new Withdrawal(clock.instant(), how, with));
        if (stood) {
            log("consents.withdrawn", person, purpose, how);
        }
        return stood;
    }

    /**
     * Takes one consent back, whatever it is about; whoever relies on it is told in the same transaction.
     *
     * @return whether it still stood
     */
    public boolean withdraw(PersonId person, UUID consent, ConsentWay how, @Nullable StaffId with) {
        var receipt = store.find(person, consent);
        var stood = receipt.isPresent() && store.withdraw(person, consent, new Withdrawal(clock.instant(), how, with));
        if (stood) {
            var withdrawn = receipt.get();
            log("consents.withdrawn", person, withdrawn.purpose(), how);
            watchers.forEach(watcher -> watcher.withdrawn(withdrawn));
        }
        return stood;
    }

    private void log(String what, PersonId person, ConsentPurpose purpose, ConsentWay how) {
        audit.changed(what, List.of(person.value()), Map.of("purpose", code(purpose), "how", code(how)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
