package org.jobcenterportal.audit;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jobcenterportal.audit.AuditStore.Seal;
import org.jobcenterportal.audit.AuditStore.Sealed;
import org.jobcenterportal.audit.ChainReport.Finding;
import org.jobcenterportal.audit.ChainReport.Flaw;
import org.jobcenterportal.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check that nobody has rewritten the log: it recomputes the whole chain of seals. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.DATA_PROTECTION + "')")
public class AuditChain {

    private static final int SEALS_AT_ONCE = 100;

    private final AuditStore store;
    private final Anchors anchors;

    AuditChain(AuditStore store, Anchors anchors) {
        this.store = store;
        this.anchors = anchors;
    }

    /** Looks at every sealed entry and every seal, and names each that is not as it was; anchors hold the end of the chain. */
    public ChainReport verify() {
        var anchored = anchors.kept();
        var findings = new ArrayList<Finding>();
        var entries = 0L;
        var last = new Seal(0, 0, Hash.NOTHING);
        for (var seals = store.sealsAfter(0, SEALS_AT_ONCE);
                !seals.isEmpty();
                seals = store.sealsAfter(last.number(), SEALS_AT_ONCE)) {
            for (var seal : seals) {
                var sealed = store.under(seal);
                entries += sealed.size();
                findings.addAll(flawsOf(sealed));
                if (!follows(seal, last, sealed)) {
                    findings.add(new Finding(Flaw.SEAL_BROKEN, Long.toString(seal.number())));
                }
                if (!Set.of(seal.hex()).containsAll(anchored.getOrDefault(seal.number(), Set.of()))) {
                    findings.add(new Finding(Flaw.REPLACED, Long.toString(seal.number())));
                }
                last = seal;
            }
        }
        store.slippedIn().forEach(entry -> findings.add(new Finding(Flaw.SLIPPED_IN, entry.toString())));
        store.underNoSeal().forEach(entry -> findings.add(new Finding(Flaw.SLIPPED_IN, entry.toString())));
        anchored.keySet().stream()
                .max(naturalOrder())
                .filter(isAfter(last))
                .ifPresent(number -> findings.add(new Finding(Flaw.CUT_OFF, Long.toString(number))));
        return new ChainReport(last.number(), last.hex(), entries, anchored.size(), findings);
    }

    private static Predicate<Long> isAfter(Seal last) {
        return number -> number > last.number();
    }

    private static List<Finding> flawsOf(List<Sealed> sealed) {
        var findings = new ArrayList<Finding>();
        for (var entry : sealed) {
            if (entry.digestToday() == null) {
                findings.add(new Finding(Flaw.REMOVED, entry.entry().toString()));
            } else if (!Arrays.equals(entry.digest(), entry.digestToday())) {
                findings.add(new Finding(Flaw.EDITED, entry.entry().toString()));
            }
        }
        return findings;
    }

    private static boolean follows(Seal seal, Seal last, List<Sealed> sealed) {
        var hash = Hash.seal(
                last.hash(), seal.number(), sealed.stream().map(Sealed::digest).toList());
        return seal.number() == last.number() + 1
                && seal.entries() == sealed.size()
                && Arrays.equals(seal.hash(), hash);
    }
}
