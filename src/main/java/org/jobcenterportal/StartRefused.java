package org.jobcenterportal;

/** A reason why the portal must not start like this, in sentences for whoever runs it. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartRefused(String sentences) {
        super(sentences);
    }
}
