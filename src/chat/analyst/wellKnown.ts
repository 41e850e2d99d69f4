/** Names that each language brings along, and that are often misspelt: what an unknown name may have been meant for. */
export const wellKnown: Readonly<Record<string, readonly string[]>> = {
  python:
    'append capitalize count defaultdict endswith enumerate extend False filter float format index input insert isinstance items join keys lambda length lower None open print range remove replace return reverse reversed round self sort sorted split splitlines startswith strip sum super True tuple update upper values while write yield zip'.split(
      ' ',
    ),
  php: 'array_filter array_key_exists array_keys array_map array_merge array_push array_search array_values count empty explode file_get_contents function implode in_array isset json_decode json_encode mb_strlen number_format preg_match print_r sprintf str_replace strlen strpos strtolower strtoupper substr trim ucfirst unset usort var_dump'.split(
    ' ',
  ),
  ruby: 'any? append attr_accessor attr_reader attr_writer capitalize chomp collect count delete downcase each each_with_index empty? find first flatten freeze gsub include? index initialize inject join keys last length lines map merge puts push reduce reject require reverse select size sort sort_by split start_with? strip to_s upcase values'.split(
    ' ',
  ),
  shellscript:
    'basename chmod cut date dirname echo exit export find grep head local mkdir printf read return sleep sort source tail touch uniq wc xargs'.split(
      ' ',
    ),
};
