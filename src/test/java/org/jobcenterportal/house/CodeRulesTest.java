package org.jobcenterportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeRulesTest {

    @ParameterizedTest
    @EnumSource
    void the_code_keeps(CodeRules rule) {
        rule.rule().check(House.classes());
    }

    @ParameterizedTest
    @EnumSource
    void the_broken_example_does_not_keep(CodeRules rule) {
        assertThat(rule.rule().evaluate(House.broken()).hasViolation()).isTrue();
    }
}
