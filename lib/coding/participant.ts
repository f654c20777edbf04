/** Who was on the line: fullest name of the lede, country by its CLDR short name, the office held at that call. */
export interface Participant {
  name: string;
  country: string;
  office: string;
}
