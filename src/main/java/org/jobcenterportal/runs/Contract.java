package org.jobcenterportal.runs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jobcenterportal.kernel.Aggregate;
import org.jobcenterportal.measures.MeasureId;

/** What the office has bought from a provider. */
@Entity
@Table(name = "contract")
class Contract extends Aggregate<Contract, ContractId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContractId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "provider_id"))
    private ProviderId provider;

    private String number;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int places;
    private int dayCost;

    protected Contract() {} // JPA

    Contract(ContractDraft draft) {
        id = draft.id();
        measure = draft.measure();
        provider = draft.provider();
        become(draft);
    }

    /** Takes over everything but what was bought from whom. */
    void become(ContractDraft draft) {
        number = draft.number();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        places = draft.places();
        dayCost = draft.dayCost();
    }

    @Override
    public ContractId id() {
        return id;
    }

    MeasureId measure() {
        return measure;
    }

    ProviderId provider() {
        return provider;
    }

    int dayCost() {
        return dayCost;
    }

    ContractDraft details() {
        return new ContractDraft(id, measure, provider, number, startsOn, endsOn, places, dayCost);
    }
}
