package dev.klinke.vocabulary;

import java.util.List;

/**
 * A line of the skill table.
 *
 * @param id the concept's lower-case name, e.g. {@code ms-office}
 * @param type language, programming, framework, tool, platform, standard, method, certificate, licence, knowledge,
 *     activity or soft
 * @param names spellings, the usual one first
 */
public record Skill(String id, String type, List<String> names) {}
