package dev.klinke;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages follow the way of a message: each may know only those before it. */
class PackageOrderTest {
    private static final List<String> WAY = List.of(
            "text",
            "message",
            "intake",
            "vocabulary",
            "letter",
            "kind",
            "offer",
            "reading",
            "profile",
            "match",
            "verdict",
            "memory");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.klinke");

    static List<String> way() {
        return WAY;
    }

    @ParameterizedTest(name = "{0} knows nothing that comes after it")
    @MethodSource("way")
    void forwardOnly(String name) {
        String[] later = WAY.subList(WAY.indexOf(name) + 1, WAY.size()).stream()
                .map(each -> "dev.klinke." + each + "..")
                .toArray(String[]::new);
        if (later.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("dev.klinke." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    @Test
    @DisplayName("no package depends on itself in a circle")
    void noCycles() {
        slices().matching("dev.klinke.(*)..").should().beFreeOfCycles().check(CORE);
    }
}
