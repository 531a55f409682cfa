package broken.desk;

import org.jobcenterportal.identity.InternalUse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A service with a method that says nothing about who may call it, and one that says two things. */
@Service
public class OpenDesk {

    public void open() {}

    @InternalUse
    @PreAuthorize("permitAll")
    public void undecided() {}
}
