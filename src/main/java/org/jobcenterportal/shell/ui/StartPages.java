package org.jobcenterportal.shell.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobcenterportal.identity.CurrentUser;
import org.jobcenterportal.identity.InternalUse;
import org.jobcenterportal.shell.Audience;
import org.jobcenterportal.shell.StartSection;
import org.jobcenterportal.shell.StartTile;
import org.jobcenterportal.uikit.OfficeWork;
import org.jobcenterportal.uikit.Task;

/** What the rooms put on the start pages, for whoever looks at them. */
@org.springframework.stereotype.Component
@InternalUse
class StartPages {

    private final List<StartTile> tiles;
    private final List<StartSection> sections;
    private final List<OfficeWork> work;
    private final CurrentUser user;

    StartPages(List<StartTile> tiles, List<StartSection> sections, List<OfficeWork> work, CurrentUser user) {
        this.tiles = tiles;
        this.sections = sections;
        this.work = work;
        this.user = user;
    }

    List<StartTile> tiles(Audience audience) {
        return tiles.stream()
                .filter(tile -> tile.audience() == audience && isFor(tile.roles()))
                .sorted(Comparator.comparingInt(StartTile::order))
                .toList();
    }

    List<Component> sections(Audience audience) {
        return sections.stream()
                .filter(section -> section.audience() == audience && isFor(section.roles()))
                .sorted(Comparator.comparingInt(StartSection::order))
                .map(StartSection::create)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether there is work in the portal for whoever looks, waiting or not. */
    boolean hasWork() {
        return work.stream().anyMatch(one -> isFor(one.roles()));
    }

    List<Task> tasks(Component reader) {
        return work.stream()
                .filter(one -> isFor(one.roles()))
                .sorted(Comparator.comparingInt(OfficeWork::order))
                .flatMap(one -> one.tasks(reader).stream())
                .toList();
    }

    private boolean isFor(Set<String> roles) {
        return roles.isEmpty() || roles.stream().anyMatch(user::isInRole);
    }
}
