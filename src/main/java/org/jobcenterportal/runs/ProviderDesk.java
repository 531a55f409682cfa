package org.jobcenterportal.runs;

import java.util.List;
import org.jobcenterportal.identity.Roles;
import org.jobcenterportal.kernel.RepeatedOnContention;
import org.jobcenterportal.runs.ProviderOutcome.ChangedMeanwhile;
import org.jobcenterportal.runs.ProviderOutcome.NotFound;
import org.jobcenterportal.runs.ProviderOutcome.NumberTaken;
import org.jobcenterportal.runs.ProviderOutcome.Saved;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** F10, F14, F15: measure management keeps providers, their approval and closing times, and what was bought from them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.MEASURE_MANAGEMENT + "')")
public class ProviderDesk {

    private final ProviderRegister providers;
    private final Contracts contracts;
    private final ClosingTimes closings;

    ProviderDesk(ProviderRegister providers, Contracts contracts, ClosingTimes closings) {
        this.providers = providers;
        this.contracts = contracts;
        this.closings = closings;
    }

    public ProviderOutcome add(ProviderDetails details) {
        providers.saveAndFlush(new Provider(details));
        return new Saved();
    }

    /** The details carry which edition the writer saw. */
    @RepeatedOnContention
    public ProviderOutcome change(ProviderDetails details) {
        var provider = providers.lock(details.id()).orElse(null);
        if (provider == null) {
            return new NotFound();
        }
        if (provider.version() != details.version()) {
            return new ChangedMeanwhile(provider.details());
        }
        provider.become(details);
        providers.saveAndFlush(provider);
        return new Saved();
    }

    /** By their first day. */
    @Transactional(readOnly = true)
    public List<Closing> closings(ProviderId provider) {
        return closings.of(provider);
    }

    public void close(ProviderId provider, Closing closing) {
        closings.add(provider, closing);
    }

    /** Takes a closing time back; says whether it was there. */
    public boolean reopen(ProviderId provider, Closing closing) {
        return closings.remove(provider, closing);
    }

    /** Adds what was bought, or replaces what stood under the same identity. */
    @RepeatedOnContention
    public ProviderOutcome keep(ContractDraft draft) {
        try {
            var known = contracts.findById(draft.id());
            known.ifPresent(contract -> contract.become(draft));
            contracts.saveAndFlush(known.orElseGet(() -> new Contract(draft)));
            return new Saved();
        } catch (DataIntegrityViolationException taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new NumberTaken();
        }
    }
}
