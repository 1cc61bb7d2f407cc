package dev.pao.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What is internal is known below the package that it is internal to, and nowhere else. */
final class BeUsedByTheirModuleOnly extends ArchCondition<JavaClass> {

    private static final String INTERNAL = ".internal";

    BeUsedByTheirModuleOnly() {
        super("be used by their own module only");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String home = type.getPackageName().substring(0, type.getPackageName().indexOf(INTERNAL));
        type.getDirectDependenciesToSelf().stream()
                .filter(use -> !use.getOriginClass().getPackageName().startsWith(home))
                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
    }
}
