package org.jobcenterportal.caselist;

/** An order and its direction. */
public record CaseSort(CaseOrder order, boolean ascending) {

    public static final CaseSort BY_NAME = new CaseSort(CaseOrder.NAME, true);
}
