package dev.klinke.vocabulary;

import java.util.List;

/**
 * A line of the occupation table.
 *
 * @param id the concept's lower-case name, e.g. {@code team-assistant}
 * @param isco ISCO-08 unit group, four digits
 * @param level usual level of requirement: helper, skilled, specialist, expert, manager
 * @param german labels, the usual one first
 * @param english labels, the usual one first
 * @param broader the id of the wider occupation it is a kind of, or the name of a field such as {@code office}
 */
public record Occupation(
        String id, String isco, String level, List<String> german, List<String> english, String broader) {}
