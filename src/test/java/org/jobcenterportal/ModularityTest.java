package org.jobcenterportal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Portal.class);

    @Test
    void every_room_keeps_to_its_arrows() {
        ROOMS.verify();
    }

    /** The diagrams and one page per room lie in {@code target/spring-modulith-docs} after each test run. */
    @Test
    void the_plan_of_the_house_can_be_drawn() {
        new Documenter(ROOMS)
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
