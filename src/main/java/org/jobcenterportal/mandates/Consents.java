package org.jobcenterportal.mandates;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Clock clock;

    Consents(ConsentStore store, Receipts receipts, Texts texts, AuditLog audit, Clock clock) {
        this.store = store;
        this.receipts = receipts;
        this.texts = texts;
        this.audit = audit;
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
        var id = Identifier.nextValue();
        var now = clock.instant();
        var language = Language.of(reader);
        var wording = texts.text(language, purpose.wordingKey());
        var consequence = texts.text(language, purpose.consequenceKey());
        var code = receipts.issue(GIVEN, id, purpose + "\n" + wording + "\n" + consequence);
        var isNew = store.add(new ConsentReceipt(
                id, person, purpose, language.tag(), wording, consequence, now, how, with, code, null));
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

    private void log(String what, PersonId person, ConsentPurpose purpose, ConsentWay how) {
        audit.changed(what, List.of(person.value()), Map.of("purpose", code(purpose), "how", code(how)));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
