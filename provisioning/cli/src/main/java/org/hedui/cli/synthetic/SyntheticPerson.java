package org.hedui.cli.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedui.household.LabourAbility;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/**
 * Somebody who does not exist, with all that departments know of him.
 *
 * @param registerRelation to the head, a code of the household register
 * @param coLiving whether the person belongs to the household, or is a supporter elsewhere
 */
record SyntheticPerson(
        PersonName name,
        ResidentId id,
        String registerRelation,
        LabourAbility ability,
        Set<String> traits,
        boolean coLiving,
        Optional<Job> job,
        Optional<Pension> pension,
        List<Vehicle> vehicles,
        List<House> houses,
        List<Enterprise> enterprises) {

    /**
     * One employer for the whole window.
     *
     * @param base contribution base and wage, yuan a month
     * @param fundRate of the provident fund in per cent; none if the employer pays none
     */
    record Job(String employer, String code, BigDecimal base, Optional<Integer> fundRate) {}

    /** @param central of which centrally set base pension, yuan a month */
    record Pension(String type, BigDecimal monthly, BigDecimal central, YearMonth first) {}

    record Vehicle(String plate, String kind, String brand, LocalDate registered, String use, String status) {}

    /** @param sharing 单独 or 共同 */
    record House(String location, BigDecimal area, String use, String certificate, String sharing, String status) {}

    /** @param capital in 万元, as the register has it */
    record Enterprise(String name, String code, String role, BigDecimal capital, LocalDate founded, String status) {}

    SyntheticPerson {
        traits = Set.copyOf(traits);
        vehicles = List.copyOf(vehicles);
        houses = List.copyOf(houses);
        enterprises = List.copyOf(enterprises);
    }

    static SyntheticPerson of(PersonName name, ResidentId id, String relation, LabourAbility ability) {
        return new SyntheticPerson(
                name,
                id,
                relation,
                ability,
                Set.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    SyntheticPerson with(Job found) {
        return new SyntheticPerson(
                name,
                id,
                registerRelation,
                ability,
                traits,
                coLiving,
                Optional.of(found),
                pension,
                vehicles,
                houses,
                enterprises);
    }

    SyntheticPerson with(Pension found) {
        return new SyntheticPerson(
                name,
                id,
                registerRelation,
                ability,
                traits,
                coLiving,
                job,
                Optional.of(found),
                vehicles,
                houses,
                enterprises);
    }

    SyntheticPerson with(Vehicle found) {
        return new SyntheticPerson(
                name,
                id,
                registerRelation,
                ability,
                traits,
                coLiving,
                job,
                pension,
                List.of(found),
                houses,
                enterprises);
    }

    SyntheticPerson with(House found) {
        return new SyntheticPerson(
                name,
                id,
                registerRelation,
                ability,
                traits,
                coLiving,
                job,
                pension,
                vehicles,
                List.of(found),
                enterprises);
    }

    SyntheticPerson with(Enterprise found) {
        return new SyntheticPerson(
                name, id, registerRelation, ability, traits, coLiving, job, pension, vehicles, houses, List.of(found));
    }

    SyntheticPerson withTrait(String trait) {
        return new SyntheticPerson(
                name,
                id,
                registerRelation,
                ability,
                Set.of(trait),
                coLiving,
                job,
                pension,
                vehicles,
                houses,
                enterprises);
    }

    SyntheticPerson elsewhere() {
        return new SyntheticPerson(
                name, id, registerRelation, ability, traits, false, job, pension, vehicles, houses, enterprises);
    }
}
