package org.jobcenterportal.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jobcenterportal.casework.CentralSystems;
import org.jobcenterportal.citizens.PersonId;
import org.jobcenterportal.uikit.CaseCard;
import org.jobcenterportal.uikit.OpenCase;

/** F111: the block for the central systems in the case file. */
@SpringComponent
class CentralSystemsPart implements CaseCard {

    private final CentralSystems systems;

    CentralSystemsPart(CentralSystems systems) {
        this.systems = systems;
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create(OpenCase file) {
        var person = new PersonId(file.person());
        var card = new CentralSystemsCard((handover, isTaken) -> {
            if (isTaken) {
                systems.taken(person, handover.id());
            } else {
                systems.notTaken(person, handover.id());
            }
            file.changed().run();
        });
        card.show(systems.of(person));
        file.whenChanged(() -> card.show(systems.of(person)));
        return Optional.of(card);
    }
}
