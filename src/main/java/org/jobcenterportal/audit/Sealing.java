package org.jobcenterportal.audit;

import org.jobcenterportal.audit.AuditStore.Digested;
import org.jobcenterportal.audit.AuditStore.Seal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the log in batches, so that nobody who reads has to queue for the chain. Any number of nodes may do it: two that
 * make the same seal meet at its primary key, and one of them lets go; so do those whom the database sends away because
 * several meet there at once.
 */
@Component
class Sealing {

    private static final int BATCH = 500;

    private final AuditStore store;
    private final TransactionTemplate transaction;

    Sealing(AuditStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${portal.audit.seal-every:PT10S}")
    void sealAll() {
        var more = true;
        while (more) {
            more = sealNext();
        }
    }

    private boolean sealNext() {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> sealBatch()));
        } catch (DuplicateKeyException | PessimisticLockingFailureException elsewhere) {
            return false;
        }
    }

    private boolean sealBatch() {
        var entries = store.unsealed(BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        var newest = store.newestSeal().orElse(new Seal(0, 0, Hash.NOTHING));
        var number = newest.number() + 1;
        var hash = Hash.seal(
                newest.hash(), number, entries.stream().map(Digested::digest).toList());
        store.add(new Seal(number, entries.size(), hash), entries);
        return entries.size() == BATCH;
    }
}
