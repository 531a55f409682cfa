package org.jobcenterportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifierTest {

    @Test
    void ids_are_ordered_by_the_time_of_their_birth() {
        var ids = Stream.generate(Identifier::nextValue).limit(1000).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(ids.stream().map(Object::toString)).isSorted();
    }
}
