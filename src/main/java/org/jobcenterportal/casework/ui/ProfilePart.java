package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.casework.CaseFiles;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.OpenCase;

/** The profile in the case file. */
@SpringComponent
class ProfilePart implements CaseCard {

    private final CaseFiles files;

    ProfilePart(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Place place() {
        return Place.HOUSEHOLD;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        return Optional.of(new ProfileCard(files.profile(new PersonId(file.person()))));
    }
}
