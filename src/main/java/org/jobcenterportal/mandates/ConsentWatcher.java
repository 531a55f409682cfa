package org.jobcenterportal.mandates;

/** A room that relies on consents to single matters. It is called in the transaction in which one is taken back. */
public interface ConsentWatcher {

    /** This consent stood until now. */
    void withdrawn(ConsentReceipt consent);
}
