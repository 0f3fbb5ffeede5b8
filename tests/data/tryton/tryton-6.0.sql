-- The tables of Tryton 6.0 (GPL-3.0-or-later), as its own trytond-admin makes them: see README.md.
CREATE SEQUENCE public.company_company_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.company_company (
    id integer DEFAULT nextval('public.company_company_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    currency integer NOT NULL,
    footer text,
    header text,
    party integer NOT NULL,
    timezone character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT company_company_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.company_employee_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.company_employee (
    id integer DEFAULT nextval('public.company_employee_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    end_date date,
    party integer NOT NULL,
    start_date date,
    supervisor integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT company_employee_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.country_country_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.country_country (
    id integer DEFAULT nextval('public.country_country_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying(2),
    code3 character varying(3),
    code_numeric character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT country_country_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.country_postal_code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.country_postal_code (
    id integer DEFAULT nextval('public.country_postal_code_id_seq'::regclass) NOT NULL,
    city character varying,
    country integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    postal_code character varying,
    subdivision integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT country_postal_code_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.country_subdivision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.country_subdivision (
    id integer DEFAULT nextval('public.country_subdivision_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying NOT NULL,
    country integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    parent integer,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT country_subdivision_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.cron_company_rel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.cron_company_rel (
    id integer DEFAULT nextval('public.cron_company_rel_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    cron integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT cron_company_rel_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.currency_cron_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.currency_cron (
    id integer DEFAULT nextval('public.currency_cron_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    currency integer NOT NULL,
    day integer,
    frequency character varying NOT NULL,
    last_update date NOT NULL,
    source character varying NOT NULL,
    weekday integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT currency_cron_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."currency_cron-currency_currency_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."currency_cron-currency_currency" (
    id integer DEFAULT nextval('public."currency_cron-currency_currency_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    cron integer NOT NULL,
    currency integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "currency_cron-currency_currency_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.currency_currency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.currency_currency (
    id integer DEFAULT nextval('public.currency_currency_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying(3) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    digits integer NOT NULL,
    name character varying NOT NULL,
    numeric_code character varying(3),
    rounding numeric NOT NULL,
    symbol character varying(10) NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT currency_currency_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.currency_currency_rate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.currency_currency_rate (
    id integer DEFAULT nextval('public.currency_currency_rate_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    currency integer,
    date date NOT NULL,
    rate numeric NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT currency_currency_rate_check_currency_rate CHECK ((rate >= (0)::numeric))
);
CREATE SEQUENCE public.ir_action_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action (
    id integer DEFAULT nextval('public.ir_action_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    icon integer,
    name character varying NOT NULL,
    records character varying,
    type character varying NOT NULL,
    usage character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_action-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_action-res_group" (
    id integer DEFAULT nextval('public."ir_action-res_group_id_seq"'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "group" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_action-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_act_window_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_act_window (
    id integer DEFAULT nextval('public.ir_action_act_window_id_seq'::regclass) NOT NULL,
    action integer NOT NULL,
    context character varying,
    context_domain character varying,
    context_model character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying,
    "limit" integer,
    "order" character varying,
    res_model character varying,
    search_value character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_act_window_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_act_window_domain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_act_window_domain (
    id integer DEFAULT nextval('public.ir_action_act_window_domain_id_seq'::regclass) NOT NULL,
    act_window integer NOT NULL,
    active boolean DEFAULT false,
    count boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying,
    name character varying,
    sequence integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_act_window_domain_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_act_window_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_act_window_view (
    id integer DEFAULT nextval('public.ir_action_act_window_view_id_seq'::regclass) NOT NULL,
    act_window integer,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    sequence integer,
    view integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_act_window_view_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_keyword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_keyword (
    id integer DEFAULT nextval('public.ir_action_keyword_id_seq'::regclass) NOT NULL,
    action integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    keyword character varying NOT NULL,
    model character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_keyword_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_report (
    id integer DEFAULT nextval('public.ir_action_report_id_seq'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    direct_print boolean DEFAULT false,
    extension character varying,
    model character varying,
    module character varying,
    report character varying,
    report_content_custom bytea,
    report_name character varying NOT NULL,
    single boolean DEFAULT false,
    template_extension character varying NOT NULL,
    translatable boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_report_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_url_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_url (
    id integer DEFAULT nextval('public.ir_action_url_id_seq'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    url character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_url_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_action_wizard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_action_wizard (
    id integer DEFAULT nextval('public.ir_action_wizard_id_seq'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    model character varying,
    "window" boolean DEFAULT false,
    wiz_name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_action_wizard_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_attachment (
    id integer DEFAULT nextval('public.ir_attachment_id_seq'::regclass) NOT NULL,
    copy_to_resources character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    data bytea,
    description text,
    file_id character varying,
    link character varying,
    name character varying NOT NULL,
    resource character varying NOT NULL,
    type character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_attachment_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_avatar_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_avatar (
    id integer DEFAULT nextval('public.ir_avatar_id_seq'::regclass) NOT NULL,
    copy_to_resources character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    image bytea,
    image_id character varying,
    resource character varying NOT NULL,
    uuid character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.ir_avatar_cache_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_avatar_cache (
    id integer DEFAULT nextval('public.ir_avatar_cache_id_seq'::regclass) NOT NULL,
    avatar integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    image bytea,
    image_id character varying,
    size integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.ir_cache_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_cache (
    id integer DEFAULT nextval('public.ir_cache_id_seq'::regclass) NOT NULL,
    name character varying NOT NULL,
    "timestamp" timestamp without time zone,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_cache_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_calendar_day_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_calendar_day (
    id integer DEFAULT nextval('public.ir_calendar_day_id_seq'::regclass) NOT NULL,
    abbreviation character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    index integer NOT NULL,
    name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.ir_calendar_month_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_calendar_month (
    id integer DEFAULT nextval('public.ir_calendar_month_id_seq'::regclass) NOT NULL,
    abbreviation character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    index integer NOT NULL,
    name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.ir_configuration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_configuration (
    id integer DEFAULT nextval('public.ir_configuration_id_seq'::regclass) NOT NULL,
    language character varying,
    hostname character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    product_price_decimal integer,
    CONSTRAINT ir_configuration_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_cron_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_cron (
    id integer DEFAULT nextval('public.ir_cron_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    day integer,
    hour integer,
    interval_number integer NOT NULL,
    interval_type character varying NOT NULL,
    method character varying NOT NULL,
    minute integer,
    next_call timestamp(0) without time zone,
    weekday integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_cron_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_email_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_email (
    id integer DEFAULT nextval('public.ir_email_id_seq'::regclass) NOT NULL,
    body text,
    create_date timestamp(6) without time zone,
    create_uid integer,
    recipients character varying,
    recipients_hidden character varying,
    recipients_secondary character varying,
    resource character varying NOT NULL,
    subject character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_email_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_email_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_email_address (
    id integer DEFAULT nextval('public.ir_email_address_id_seq'::regclass) NOT NULL,
    address character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    email integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_email_address_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_email_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_email_template (
    id integer DEFAULT nextval('public.ir_email_template_id_seq'::regclass) NOT NULL,
    body text,
    create_date timestamp(6) without time zone,
    create_uid integer,
    model integer NOT NULL,
    name character varying NOT NULL,
    recipients integer,
    recipients_hidden integer,
    recipients_hidden_pyson character varying,
    recipients_pyson character varying,
    recipients_secondary integer,
    recipients_secondary_pyson character varying,
    subject character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    contact_mechanism character varying,
    CONSTRAINT ir_email_template_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_email_template-ir_action_report_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_email_template-ir_action_report" (
    id integer DEFAULT nextval('public."ir_email_template-ir_action_report_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    report integer NOT NULL,
    template integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_email_template-ir_action_report_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_export (
    id integer DEFAULT nextval('public.ir_export_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying,
    resource character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_export_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_export-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_export-res_group" (
    id integer DEFAULT nextval('public."ir_export-res_group_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    export integer NOT NULL,
    "group" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_export-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_export-write-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_export-write-res_group" (
    id integer DEFAULT nextval('public."ir_export-write-res_group_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    export integer NOT NULL,
    "group" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_export-write-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_export_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_export_line (
    id integer DEFAULT nextval('public.ir_export_line_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    export integer NOT NULL,
    name character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_export_line_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_lang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_lang (
    id integer DEFAULT nextval('public.ir_lang_id_seq'::regclass) NOT NULL,
    name character varying NOT NULL,
    code character varying NOT NULL,
    translatable boolean DEFAULT false,
    parent character varying,
    active boolean DEFAULT false,
    direction character varying NOT NULL,
    am character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    date character varying NOT NULL,
    decimal_point character varying NOT NULL,
    "grouping" character varying NOT NULL,
    mon_decimal_point character varying NOT NULL,
    mon_grouping character varying NOT NULL,
    mon_thousands_sep character varying,
    n_cs_precedes boolean DEFAULT false,
    n_sep_by_space boolean DEFAULT false,
    n_sign_posn integer NOT NULL,
    negative_sign character varying,
    p_cs_precedes boolean DEFAULT false,
    p_sep_by_space boolean DEFAULT false,
    p_sign_posn integer NOT NULL,
    pg_text_search character varying,
    pm character varying,
    positive_sign character varying,
    thousands_sep character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_lang_check_decimal_point_thousands_sep CHECK (((decimal_point)::text <> (thousands_sep)::text)),
    CONSTRAINT ir_lang_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_message (
    id integer DEFAULT nextval('public.ir_message_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    text text NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_message_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model (
    id integer DEFAULT nextval('public.ir_model_id_seq'::regclass) NOT NULL,
    model character varying NOT NULL,
    name character varying,
    info text,
    module character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    global_search_p boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_model_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_access_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_access (
    id integer DEFAULT nextval('public.ir_model_access_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    description text,
    "group" integer,
    model integer NOT NULL,
    perm_create boolean DEFAULT false,
    perm_delete boolean DEFAULT false,
    perm_read boolean DEFAULT false,
    perm_write boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_model_access_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_button_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_button (
    id integer DEFAULT nextval('public.ir_model_button_id_seq'::regclass) NOT NULL,
    confirm text,
    create_date timestamp(6) without time zone,
    create_uid integer,
    help text,
    model integer NOT NULL,
    name character varying NOT NULL,
    string character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_model_button_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_model_button-button_reset_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_model_button-button_reset" (
    id integer DEFAULT nextval('public."ir_model_button-button_reset_id_seq"'::regclass) NOT NULL,
    button integer NOT NULL,
    button_ruled integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_model_button-button_reset_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_model_button-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_model_button-res_group" (
    id integer DEFAULT nextval('public."ir_model_button-res_group_id_seq"'::regclass) NOT NULL,
    active boolean DEFAULT false,
    button integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "group" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_model_button-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_button_click_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_button_click (
    id integer DEFAULT nextval('public.ir_model_button_click_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    button integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    record_id integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    "user" integer,
    CONSTRAINT ir_model_button_click_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_button_rule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_button_rule (
    id integer DEFAULT nextval('public.ir_model_button_rule_id_seq'::regclass) NOT NULL,
    button integer NOT NULL,
    condition character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    description character varying,
    number_user integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    "group" integer,
    CONSTRAINT ir_model_button_rule_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_data_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_data (
    id integer DEFAULT nextval('public.ir_model_data_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    db_id integer,
    fs_id character varying NOT NULL,
    fs_values text,
    model character varying NOT NULL,
    module character varying NOT NULL,
    noupdate boolean DEFAULT false,
    "values" text,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.ir_model_field_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_field (
    id integer DEFAULT nextval('public.ir_model_field_id_seq'::regclass) NOT NULL,
    model integer NOT NULL,
    name character varying NOT NULL,
    relation character varying,
    field_description character varying,
    ttype character varying,
    help text,
    module character varying,
    access boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_model_field_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_model_field_access_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_model_field_access (
    id integer DEFAULT nextval('public.ir_model_field_access_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    description text,
    field integer NOT NULL,
    "group" integer,
    perm_create boolean DEFAULT false,
    perm_delete boolean DEFAULT false,
    perm_read boolean DEFAULT false,
    perm_write boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_model_field_access_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_module_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_module (
    id integer DEFAULT nextval('public.ir_module_id_seq'::regclass) NOT NULL,
    create_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    write_uid integer,
    name character varying NOT NULL,
    state character varying
);
CREATE SEQUENCE public.ir_module_config_wizard_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_module_config_wizard_item (
    id integer DEFAULT nextval('public.ir_module_config_wizard_item_id_seq'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    sequence integer,
    state character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_module_config_wizard_item_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_module_dependency_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_module_dependency (
    id integer DEFAULT nextval('public.ir_module_dependency_id_seq'::regclass) NOT NULL,
    create_uid integer,
    create_date timestamp without time zone,
    write_date timestamp without time zone,
    write_uid integer,
    name character varying,
    module integer NOT NULL,
    CONSTRAINT ir_module_dependency_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_note (
    id integer DEFAULT nextval('public.ir_note_id_seq'::regclass) NOT NULL,
    copy_to_resources character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    message text,
    resource character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_note_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_note_read_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_note_read (
    id integer DEFAULT nextval('public.ir_note_read_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    note integer NOT NULL,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_note_read_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_queue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_queue (
    id integer DEFAULT nextval('public.ir_queue_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    data text,
    dequeued_at timestamp(6) without time zone,
    enqueued_at timestamp(6) without time zone NOT NULL,
    expected_at timestamp(6) without time zone,
    finished_at timestamp(6) without time zone,
    name character varying NOT NULL,
    scheduled_at timestamp(6) without time zone,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_queue_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_rule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_rule (
    id integer DEFAULT nextval('public.ir_rule_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying NOT NULL,
    rule_group integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_rule_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_rule_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_rule_group (
    id integer DEFAULT nextval('public.ir_rule_group_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    default_p boolean DEFAULT false,
    global_p boolean DEFAULT false,
    model integer NOT NULL,
    name character varying NOT NULL,
    perm_create boolean DEFAULT false,
    perm_delete boolean DEFAULT false,
    perm_read boolean DEFAULT false,
    perm_write boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_rule_group_global_default_exclusive CHECK (((global_p = false) OR (default_p = false))),
    CONSTRAINT ir_rule_group_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_rule_group-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_rule_group-res_group" (
    id integer DEFAULT nextval('public."ir_rule_group-res_group_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "group" integer NOT NULL,
    rule_group integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_rule_group-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_sequence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_sequence (
    id integer DEFAULT nextval('public.ir_sequence_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    last_timestamp integer,
    name character varying NOT NULL,
    number_increment integer,
    number_next_internal integer,
    padding integer,
    prefix character varying,
    sequence_type integer NOT NULL,
    suffix character varying,
    timestamp_offset double precision NOT NULL,
    timestamp_rounding double precision NOT NULL,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    CONSTRAINT ir_sequence_check_timestamp_rounding CHECK ((timestamp_rounding > (0)::double precision)),
    CONSTRAINT ir_sequence_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_sequence_1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_2
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_3
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_4
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_5
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_6
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_7
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ir_sequence_strict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_sequence_strict (
    id integer DEFAULT nextval('public.ir_sequence_strict_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    last_timestamp integer,
    name character varying NOT NULL,
    number_increment integer,
    number_next_internal integer,
    padding integer,
    prefix character varying,
    sequence_type integer NOT NULL,
    suffix character varying,
    timestamp_offset double precision NOT NULL,
    timestamp_rounding double precision NOT NULL,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    CONSTRAINT ir_sequence_strict_check_timestamp_rounding CHECK ((timestamp_rounding > (0)::double precision)),
    CONSTRAINT ir_sequence_strict_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_sequence_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_sequence_type (
    id integer DEFAULT nextval('public.ir_sequence_type_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_sequence_type_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_sequence_type-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_sequence_type-res_group" (
    id integer DEFAULT nextval('public."ir_sequence_type-res_group_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "group" integer NOT NULL,
    sequence_type integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_sequence_type-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_session_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_session (
    id integer DEFAULT nextval('public.ir_session_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    key character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_session_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_session_wizard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_session_wizard (
    id integer DEFAULT nextval('public.ir_session_wizard_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    data text,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_session_wizard_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_translation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_translation (
    id integer DEFAULT nextval('public.ir_translation_id_seq'::regclass) NOT NULL,
    lang character varying,
    src text,
    name character varying NOT NULL,
    res_id integer NOT NULL,
    value text,
    type character varying NOT NULL,
    module character varying,
    fuzzy boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    overriding_module character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_translation_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_trigger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_trigger (
    id integer DEFAULT nextval('public.ir_trigger_id_seq'::regclass) NOT NULL,
    action character varying NOT NULL,
    active boolean DEFAULT false,
    condition character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    limit_number integer NOT NULL,
    minimum_time_delay interval,
    model integer NOT NULL,
    name character varying NOT NULL,
    on_create boolean DEFAULT false,
    on_delete boolean DEFAULT false,
    on_time boolean DEFAULT false,
    on_write boolean DEFAULT false,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_trigger_id_positive CHECK ((id >= 0)),
    CONSTRAINT ir_trigger_on_exclusive CHECK ((NOT ((on_time = true) AND ((on_create = true) OR (on_write = true) OR (on_delete = true)))))
);
CREATE SEQUENCE public.ir_trigger__history___id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_trigger__history (
    id integer,
    __id integer DEFAULT nextval('public.ir_trigger__history___id_seq'::regclass) NOT NULL
);
CREATE SEQUENCE public.ir_trigger_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_trigger_log (
    id integer DEFAULT nextval('public.ir_trigger_log_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    record_id integer NOT NULL,
    trigger integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_trigger_log_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_icon_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_icon (
    id integer DEFAULT nextval('public.ir_ui_icon_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    module character varying NOT NULL,
    name character varying NOT NULL,
    path character varying NOT NULL,
    sequence integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_icon_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_menu_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_menu (
    id integer DEFAULT nextval('public.ir_ui_menu_id_seq'::regclass) NOT NULL,
    parent integer,
    name character varying NOT NULL,
    icon character varying,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    sequence integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_menu_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."ir_ui_menu-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."ir_ui_menu-res_group" (
    id integer DEFAULT nextval('public."ir_ui_menu-res_group_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "group" integer NOT NULL,
    menu integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "ir_ui_menu-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_menu_favorite_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_menu_favorite (
    id integer DEFAULT nextval('public.ir_ui_menu_favorite_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    menu integer NOT NULL,
    sequence integer,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_menu_favorite_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_view_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_view (
    id integer DEFAULT nextval('public.ir_ui_view_id_seq'::regclass) NOT NULL,
    model character varying,
    type character varying,
    data text,
    field_childs character varying,
    priority integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying,
    inherit integer,
    module character varying,
    name character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_view_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_view_search_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_view_search (
    id integer DEFAULT nextval('public.ir_ui_view_search_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying,
    model character varying NOT NULL,
    name character varying NOT NULL,
    "user" integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_view_search_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_view_tree_state_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_view_tree_state (
    id integer DEFAULT nextval('public.ir_ui_view_tree_state_id_seq'::regclass) NOT NULL,
    child_name character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    domain character varying NOT NULL,
    model character varying NOT NULL,
    nodes text,
    selected_nodes text,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_view_tree_state_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.ir_ui_view_tree_width_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.ir_ui_view_tree_width (
    id integer DEFAULT nextval('public.ir_ui_view_tree_width_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    field character varying NOT NULL,
    model character varying NOT NULL,
    "user" integer NOT NULL,
    width integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT ir_ui_view_tree_width_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_address_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_address (
    id integer DEFAULT nextval('public.party_address_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    city character varying,
    country integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying,
    party integer NOT NULL,
    party_name character varying,
    postal_code character varying,
    sequence integer,
    street text,
    subdivision integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    delivery boolean DEFAULT false,
    CONSTRAINT party_address_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_address_format_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_address_format (
    id integer DEFAULT nextval('public.party_address_format_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    country_code character varying(2),
    create_date timestamp(6) without time zone,
    create_uid integer,
    format_ text NOT NULL,
    language_code character varying(2),
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_address_format_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_address_subdivision_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_address_subdivision_type (
    id integer DEFAULT nextval('public.party_address_subdivision_type_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    country_code character varying(2) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    types character varying,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.party_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_category (
    id integer DEFAULT nextval('public.party_category_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    parent integer,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.party_category_rel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_category_rel (
    id integer DEFAULT nextval('public.party_category_rel_id_seq'::regclass) NOT NULL,
    category integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    party integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_category_rel_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_configuration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_configuration (
    id integer DEFAULT nextval('public.party_configuration_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    identifier_types character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_configuration_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_configuration_party_lang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_configuration_party_lang (
    id integer DEFAULT nextval('public.party_configuration_party_lang_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    party_lang integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    CONSTRAINT party_configuration_party_lang_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_configuration_party_sequence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_configuration_party_sequence (
    id integer DEFAULT nextval('public.party_configuration_party_sequence_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    party_sequence integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_configuration_party_sequence_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_contact_mechanism_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_contact_mechanism (
    id integer DEFAULT nextval('public.party_contact_mechanism_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    comment text,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying,
    party integer NOT NULL,
    sequence integer,
    type character varying NOT NULL,
    value character varying,
    value_compact character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    delivery boolean DEFAULT false,
    CONSTRAINT party_contact_mechanism_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_contact_mechanism_language_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_contact_mechanism_language (
    id integer DEFAULT nextval('public.party_contact_mechanism_language_id_seq'::regclass) NOT NULL,
    contact_mechanism integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    language integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    CONSTRAINT party_contact_mechanism_language_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_identifier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_identifier (
    id integer DEFAULT nextval('public.party_identifier_id_seq'::regclass) NOT NULL,
    code character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    party integer NOT NULL,
    sequence integer,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_identifier_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_party (
    id integer DEFAULT nextval('public.party_party_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying,
    replaced_by integer,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.party_party_lang_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_party_lang (
    id integer DEFAULT nextval('public.party_party_lang_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    lang integer,
    party integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    CONSTRAINT party_party_lang_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.party_party_location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.party_party_location (
    id integer DEFAULT nextval('public.party_party_location_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    customer_location integer,
    party integer,
    supplier_location integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT party_party_location_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_category (
    id integer DEFAULT nextval('public.product_category_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    parent integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_category_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_configuration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_configuration (
    id integer DEFAULT nextval('public.product_configuration_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    product_sequence integer,
    template_sequence integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_configuration_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_configuration_default_cost_price_method_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_configuration_default_cost_price_method (
    id integer DEFAULT nextval('public.product_configuration_default_cost_price_method_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    default_cost_price_method character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_configuration_default_cost_price_method_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_cost_price_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_cost_price (
    id integer DEFAULT nextval('public.product_cost_price_id_seq'::regclass) NOT NULL,
    company integer,
    cost_price numeric,
    create_date timestamp(6) without time zone,
    create_uid integer,
    product integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_cost_price_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_cost_price_method_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_cost_price_method (
    id integer DEFAULT nextval('public.product_cost_price_method_id_seq'::regclass) NOT NULL,
    company integer,
    cost_price_method character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    template integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_cost_price_method_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_cost_price_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_cost_price_revision (
    id integer DEFAULT nextval('public.product_cost_price_revision_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    cost_price character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    date date NOT NULL,
    product integer,
    template integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_cost_price_revision_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_identifier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_identifier (
    id integer DEFAULT nextval('public.product_identifier_id_seq'::regclass) NOT NULL,
    code character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    product integer NOT NULL,
    sequence integer,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_identifier_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_list_price_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_list_price (
    id integer DEFAULT nextval('public.product_list_price_id_seq'::regclass) NOT NULL,
    company integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    list_price numeric,
    template integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_list_price_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_product (
    id integer DEFAULT nextval('public.product_product_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    description text,
    suffix_code character varying,
    template integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer
);
CREATE SEQUENCE public.product_template_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_template (
    id integer DEFAULT nextval('public.product_template_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    code character varying,
    consumable boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    default_uom integer NOT NULL,
    name character varying NOT NULL,
    type character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_template_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."product_template-product_category_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."product_template-product_category" (
    id integer DEFAULT nextval('public."product_template-product_category_id_seq"'::regclass) NOT NULL,
    category integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    template integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "product_template-product_category_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.product_uom_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_uom (
    id integer DEFAULT nextval('public.product_uom_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    category integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    digits integer NOT NULL,
    factor double precision NOT NULL,
    name character varying NOT NULL,
    rate double precision NOT NULL,
    rounding double precision NOT NULL,
    symbol character varying(10) NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_uom_id_positive CHECK ((id >= 0)),
    CONSTRAINT product_uom_non_zero_rate_factor CHECK (((rate <> (0)::double precision) OR (factor <> (0)::double precision)))
);
CREATE SEQUENCE public.product_uom_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.product_uom_category (
    id integer DEFAULT nextval('public.product_uom_category_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT product_uom_category_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_group (
    id integer DEFAULT nextval('public.res_group_id_seq'::regclass) NOT NULL,
    name character varying NOT NULL,
    active boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    parent integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT res_group_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_user (
    id integer DEFAULT nextval('public.res_user_id_seq'::regclass) NOT NULL,
    name character varying,
    active boolean DEFAULT false,
    login character varying NOT NULL,
    password character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    email character varying,
    language integer,
    menu integer NOT NULL,
    password_hash character varying,
    password_reset character varying,
    password_reset_expire timestamp(6) without time zone,
    signature text,
    write_date timestamp(6) without time zone,
    write_uid integer,
    company integer,
    company_filter character varying,
    employee integer,
    warehouse integer,
    CONSTRAINT res_user_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public."res_user-company_company_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."res_user-company_company" (
    id integer DEFAULT nextval('public."res_user-company_company_id_seq"'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "res_user-company_company_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public."res_user-company_employee_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."res_user-company_employee" (
    id integer DEFAULT nextval('public."res_user-company_employee_id_seq"'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    employee integer NOT NULL,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "res_user-company_employee_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public."res_user-ir_action_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."res_user-ir_action" (
    id integer DEFAULT nextval('public."res_user-ir_action_id_seq"'::regclass) NOT NULL,
    action integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "res_user-ir_action_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public."res_user-res_group_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public."res_user-res_group" (
    id integer DEFAULT nextval('public."res_user-res_group_id_seq"'::regclass) NOT NULL,
    "user" integer NOT NULL,
    "group" integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT "res_user-res_group_id_positive" CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_user_application_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_user_application (
    id integer DEFAULT nextval('public.res_user_application_id_seq'::regclass) NOT NULL,
    application character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    key character varying NOT NULL,
    state character varying,
    "user" integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT res_user_application_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_user_device_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_user_device (
    id integer DEFAULT nextval('public.res_user_device_id_seq'::regclass) NOT NULL,
    cookie character varying NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    login character varying NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT res_user_device_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_user_login_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_user_login_attempt (
    id integer DEFAULT nextval('public.res_user_login_attempt_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    device_cookie character varying,
    ip_address character varying,
    ip_network character varying,
    login character varying(512),
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT res_user_login_attempt_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.res_user_warning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.res_user_warning (
    id integer DEFAULT nextval('public.res_user_warning_id_seq'::regclass) NOT NULL,
    always boolean DEFAULT false,
    create_date timestamp(6) without time zone,
    create_uid integer,
    name character varying NOT NULL,
    "user" integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT res_user_warning_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_configuration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_configuration (
    id integer DEFAULT nextval('public.stock_configuration_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_configuration_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_configuration_location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_configuration_location (
    id integer DEFAULT nextval('public.stock_configuration_location_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    shipment_internal_transit integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_configuration_location_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_configuration_sequence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_configuration_sequence (
    id integer DEFAULT nextval('public.stock_configuration_sequence_id_seq'::regclass) NOT NULL,
    company integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    inventory_sequence integer NOT NULL,
    shipment_in_return_sequence integer NOT NULL,
    shipment_in_sequence integer NOT NULL,
    shipment_internal_sequence integer NOT NULL,
    shipment_out_return_sequence integer NOT NULL,
    shipment_out_sequence integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_configuration_sequence_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_inventory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_inventory (
    id integer DEFAULT nextval('public.stock_inventory_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    date date NOT NULL,
    empty_quantity character varying,
    location integer NOT NULL,
    number character varying,
    state character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_inventory_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_inventory_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_inventory_line (
    id integer DEFAULT nextval('public.stock_inventory_line_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    expected_quantity double precision NOT NULL,
    inventory integer NOT NULL,
    product integer NOT NULL,
    quantity double precision,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_inventory_line_check_line_qty_pos CHECK ((quantity >= (0)::double precision)),
    CONSTRAINT stock_inventory_line_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_location_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_location (
    id integer DEFAULT nextval('public.stock_location_id_seq'::regclass) NOT NULL,
    active boolean DEFAULT false,
    address integer,
    code character varying,
    create_date timestamp(6) without time zone,
    create_uid integer,
    flat_childs boolean DEFAULT false,
    input_location integer,
    "left" integer NOT NULL,
    lost_found_location integer,
    name character varying NOT NULL,
    output_location integer,
    parent integer,
    picking_location integer,
    "right" integer NOT NULL,
    storage_location integer,
    type character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_location_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_location_lead_time_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_location_lead_time (
    id integer DEFAULT nextval('public.stock_location_lead_time_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    lead_time interval,
    sequence integer,
    warehouse_from integer,
    warehouse_to integer,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_location_lead_time_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_location_waste_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_location_waste (
    id integer DEFAULT nextval('public.stock_location_waste_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    location integer NOT NULL,
    warehouse integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_location_waste_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_move (
    id integer DEFAULT nextval('public.stock_move_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    cost_price numeric,
    create_date timestamp(6) without time zone,
    create_uid integer,
    currency integer,
    effective_date date,
    from_location integer NOT NULL,
    internal_quantity double precision NOT NULL,
    origin character varying,
    planned_date date,
    product integer NOT NULL,
    quantity double precision NOT NULL,
    shipment character varying,
    state character varying,
    to_location integer NOT NULL,
    unit_price numeric,
    unit_price_updated boolean DEFAULT false,
    uom integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_move_check_from_to_locations CHECK ((from_location <> to_location)),
    CONSTRAINT stock_move_check_move_internal_qty_pos CHECK ((internal_quantity >= (0)::double precision)),
    CONSTRAINT stock_move_check_move_qty_pos CHECK ((quantity >= (0)::double precision)),
    CONSTRAINT stock_move_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_period_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_period (
    id integer DEFAULT nextval('public.stock_period_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    date date NOT NULL,
    state character varying,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_period_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_period_cache_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_period_cache (
    id integer DEFAULT nextval('public.stock_period_cache_id_seq'::regclass) NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    internal_quantity double precision,
    location integer NOT NULL,
    period integer NOT NULL,
    product integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_period_cache_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_shipment_in_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_shipment_in (
    id integer DEFAULT nextval('public.stock_shipment_in_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    contact_address integer,
    create_date timestamp(6) without time zone,
    create_uid integer,
    done_by integer,
    effective_date date,
    number character varying,
    planned_date date,
    received_by integer,
    reference character varying,
    state character varying,
    supplier integer NOT NULL,
    warehouse integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_shipment_in_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_shipment_in_return_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_shipment_in_return (
    id integer DEFAULT nextval('public.stock_shipment_in_return_id_seq'::regclass) NOT NULL,
    assigned_by integer,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    delivery_address integer,
    done_by integer,
    effective_date date,
    from_location integer NOT NULL,
    number character varying,
    planned_date date,
    reference character varying,
    state character varying,
    supplier integer NOT NULL,
    to_location integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_shipment_in_return_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_shipment_internal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_shipment_internal (
    id integer DEFAULT nextval('public.stock_shipment_internal_id_seq'::regclass) NOT NULL,
    assigned_by integer,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    done_by integer,
    effective_date date,
    effective_start_date date,
    from_location integer NOT NULL,
    number character varying,
    planned_date date,
    planned_start_date date,
    reference character varying,
    shipped_by integer,
    state character varying,
    to_location integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_shipment_internal_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_shipment_out_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_shipment_out (
    id integer DEFAULT nextval('public.stock_shipment_out_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    customer integer NOT NULL,
    delivery_address integer NOT NULL,
    done_by integer,
    effective_date date,
    number character varying,
    packed_by integer,
    picked_by integer,
    planned_date date,
    reference character varying,
    state character varying,
    warehouse integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_shipment_out_id_positive CHECK ((id >= 0))
);
CREATE SEQUENCE public.stock_shipment_out_return_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.stock_shipment_out_return (
    id integer DEFAULT nextval('public.stock_shipment_out_return_id_seq'::regclass) NOT NULL,
    company integer NOT NULL,
    create_date timestamp(6) without time zone,
    create_uid integer,
    customer integer NOT NULL,
    delivery_address integer NOT NULL,
    done_by integer,
    effective_date date,
    number character varying,
    planned_date date,
    received_by integer,
    reference character varying,
    state character varying,
    warehouse integer NOT NULL,
    write_date timestamp(6) without time zone,
    write_uid integer,
    CONSTRAINT stock_shipment_out_return_id_positive CHECK ((id >= 0))
);
ALTER TABLE ONLY public.company_company
    ADD CONSTRAINT company_company_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company_employee
    ADD CONSTRAINT company_employee_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.country_country
    ADD CONSTRAINT country_country_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.country_postal_code
    ADD CONSTRAINT country_postal_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.country_subdivision
    ADD CONSTRAINT country_subdivision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.cron_company_rel
    ADD CONSTRAINT cron_company_rel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."currency_cron-currency_currency"
    ADD CONSTRAINT "currency_cron-currency_currency_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.currency_cron
    ADD CONSTRAINT currency_cron_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.currency_currency
    ADD CONSTRAINT currency_currency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.currency_currency_rate
    ADD CONSTRAINT currency_currency_rate_date_currency_uniq UNIQUE (date, currency);
ALTER TABLE ONLY public.currency_currency_rate
    ADD CONSTRAINT currency_currency_rate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_action-res_group"
    ADD CONSTRAINT "ir_action-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_act_window_domain
    ADD CONSTRAINT ir_action_act_window_domain_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_act_window
    ADD CONSTRAINT ir_action_act_window_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_act_window_view
    ADD CONSTRAINT ir_action_act_window_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_keyword
    ADD CONSTRAINT ir_action_keyword_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action
    ADD CONSTRAINT ir_action_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_report
    ADD CONSTRAINT ir_action_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_url
    ADD CONSTRAINT ir_action_url_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_action_wizard
    ADD CONSTRAINT ir_action_wizard_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_attachment
    ADD CONSTRAINT ir_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_avatar_cache
    ADD CONSTRAINT ir_avatar_cache_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_avatar_cache
    ADD CONSTRAINT ir_avatar_cache_size_unique UNIQUE (avatar, size);
ALTER TABLE ONLY public.ir_avatar
    ADD CONSTRAINT ir_avatar_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_avatar
    ADD CONSTRAINT ir_avatar_resource_unique UNIQUE (resource);
ALTER TABLE ONLY public.ir_calendar_day
    ADD CONSTRAINT ir_calendar_day_index_unique UNIQUE (index);
ALTER TABLE ONLY public.ir_calendar_day
    ADD CONSTRAINT ir_calendar_day_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_calendar_month
    ADD CONSTRAINT ir_calendar_month_index_unique UNIQUE (index);
ALTER TABLE ONLY public.ir_calendar_month
    ADD CONSTRAINT ir_calendar_month_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_configuration
    ADD CONSTRAINT ir_configuration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_cron
    ADD CONSTRAINT ir_cron_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_email_address
    ADD CONSTRAINT ir_email_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_email
    ADD CONSTRAINT ir_email_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_email_template-ir_action_report"
    ADD CONSTRAINT "ir_email_template-ir_action_report_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_email_template
    ADD CONSTRAINT ir_email_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_export-res_group"
    ADD CONSTRAINT "ir_export-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_export-write-res_group"
    ADD CONSTRAINT "ir_export-write-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_export_line
    ADD CONSTRAINT ir_export_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_export
    ADD CONSTRAINT ir_export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_lang
    ADD CONSTRAINT ir_lang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_message
    ADD CONSTRAINT ir_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_access
    ADD CONSTRAINT ir_model_access_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_model_button-button_reset"
    ADD CONSTRAINT "ir_model_button-button_reset_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_model_button-res_group"
    ADD CONSTRAINT "ir_model_button-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_button_click
    ADD CONSTRAINT ir_model_button_click_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_button
    ADD CONSTRAINT ir_model_button_name_model_uniq UNIQUE (name, model);
ALTER TABLE ONLY public.ir_model_button
    ADD CONSTRAINT ir_model_button_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_button_rule
    ADD CONSTRAINT ir_model_button_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_data
    ADD CONSTRAINT ir_model_data_fs_id_module_model_uniq UNIQUE (fs_id, module, model);
ALTER TABLE ONLY public.ir_model_data
    ADD CONSTRAINT ir_model_data_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_field_access
    ADD CONSTRAINT ir_model_field_access_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model_field
    ADD CONSTRAINT ir_model_field_name_model_uniq UNIQUE (name, model);
ALTER TABLE ONLY public.ir_model_field
    ADD CONSTRAINT ir_model_field_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_model
    ADD CONSTRAINT ir_model_model_uniq UNIQUE (model);
ALTER TABLE ONLY public.ir_model
    ADD CONSTRAINT ir_model_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_module_config_wizard_item
    ADD CONSTRAINT ir_module_config_wizard_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_module_dependency
    ADD CONSTRAINT ir_module_dependency_name_module_uniq UNIQUE (name, module);
ALTER TABLE ONLY public.ir_module_dependency
    ADD CONSTRAINT ir_module_dependency_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_module
    ADD CONSTRAINT ir_module_name_uniq UNIQUE (name);
ALTER TABLE ONLY public.ir_module
    ADD CONSTRAINT ir_module_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_note
    ADD CONSTRAINT ir_note_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_note_read
    ADD CONSTRAINT ir_note_read_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_queue
    ADD CONSTRAINT ir_queue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_rule_group-res_group"
    ADD CONSTRAINT "ir_rule_group-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_rule_group
    ADD CONSTRAINT ir_rule_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_rule
    ADD CONSTRAINT ir_rule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_sequence
    ADD CONSTRAINT ir_sequence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_sequence_strict
    ADD CONSTRAINT ir_sequence_strict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_sequence_type-res_group"
    ADD CONSTRAINT "ir_sequence_type-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_sequence_type
    ADD CONSTRAINT ir_sequence_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_session
    ADD CONSTRAINT ir_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_session_wizard
    ADD CONSTRAINT ir_session_wizard_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_translation
    ADD CONSTRAINT ir_translation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_trigger__history
    ADD CONSTRAINT ir_trigger__history_pkey PRIMARY KEY (__id);
ALTER TABLE ONLY public.ir_trigger_log
    ADD CONSTRAINT ir_trigger_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_trigger
    ADD CONSTRAINT ir_trigger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_icon
    ADD CONSTRAINT ir_ui_icon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."ir_ui_menu-res_group"
    ADD CONSTRAINT "ir_ui_menu-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_menu_favorite
    ADD CONSTRAINT ir_ui_menu_favorite_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_menu
    ADD CONSTRAINT ir_ui_menu_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_view
    ADD CONSTRAINT ir_ui_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_view_search
    ADD CONSTRAINT ir_ui_view_search_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_view_tree_state
    ADD CONSTRAINT ir_ui_view_tree_state_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.ir_ui_view_tree_width
    ADD CONSTRAINT ir_ui_view_tree_width_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_address_format
    ADD CONSTRAINT party_address_format_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_address
    ADD CONSTRAINT party_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_address_subdivision_type
    ADD CONSTRAINT party_address_subdivision_type_country_code_unique EXCLUDE USING btree (country_code WITH =) WHERE ((active = true));
ALTER TABLE ONLY public.party_address_subdivision_type
    ADD CONSTRAINT party_address_subdivision_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_category
    ADD CONSTRAINT party_category_name_parent_exclude EXCLUDE USING btree (name WITH =, COALESCE(parent, '-1'::integer) WITH =);
ALTER TABLE ONLY public.party_category
    ADD CONSTRAINT party_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_category_rel
    ADD CONSTRAINT party_category_rel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_configuration_party_lang
    ADD CONSTRAINT party_configuration_party_lang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_configuration_party_sequence
    ADD CONSTRAINT party_configuration_party_sequence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_configuration
    ADD CONSTRAINT party_configuration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_contact_mechanism_language
    ADD CONSTRAINT party_contact_mechanism_language_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_contact_mechanism
    ADD CONSTRAINT party_contact_mechanism_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_identifier
    ADD CONSTRAINT party_identifier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_party
    ADD CONSTRAINT party_party_code_uniq UNIQUE (code);
ALTER TABLE ONLY public.party_party_lang
    ADD CONSTRAINT party_party_lang_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_party_location
    ADD CONSTRAINT party_party_location_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.party_party
    ADD CONSTRAINT party_party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_category
    ADD CONSTRAINT product_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_configuration_default_cost_price_method
    ADD CONSTRAINT product_configuration_default_cost_price_method_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_configuration
    ADD CONSTRAINT product_configuration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_cost_price_method
    ADD CONSTRAINT product_cost_price_method_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_cost_price
    ADD CONSTRAINT product_cost_price_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_cost_price_revision
    ADD CONSTRAINT product_cost_price_revision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_identifier
    ADD CONSTRAINT product_identifier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_list_price
    ADD CONSTRAINT product_list_price_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_product
    ADD CONSTRAINT product_product_code_exclude EXCLUDE USING btree (code WITH =) WHERE (((active = true) AND ((code)::text <> ''::text)));
ALTER TABLE ONLY public.product_product
    ADD CONSTRAINT product_product_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."product_template-product_category"
    ADD CONSTRAINT "product_template-product_category_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.product_template
    ADD CONSTRAINT product_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_uom_category
    ADD CONSTRAINT product_uom_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_uom
    ADD CONSTRAINT product_uom_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.res_group
    ADD CONSTRAINT res_group_name_uniq UNIQUE (name);
ALTER TABLE ONLY public.res_group
    ADD CONSTRAINT res_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public."res_user-company_company"
    ADD CONSTRAINT "res_user-company_company_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."res_user-company_employee"
    ADD CONSTRAINT "res_user-company_employee_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."res_user-ir_action"
    ADD CONSTRAINT "res_user-ir_action_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public."res_user-res_group"
    ADD CONSTRAINT "res_user-res_group_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY public.res_user_application
    ADD CONSTRAINT res_user_application_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.res_user_device
    ADD CONSTRAINT res_user_device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.res_user_login_attempt
    ADD CONSTRAINT res_user_login_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_login_key UNIQUE (login);
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.res_user_warning
    ADD CONSTRAINT res_user_warning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_configuration_location
    ADD CONSTRAINT stock_configuration_location_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_configuration
    ADD CONSTRAINT stock_configuration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_inventory_line
    ADD CONSTRAINT stock_inventory_line_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_inventory
    ADD CONSTRAINT stock_inventory_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_location_lead_time
    ADD CONSTRAINT stock_location_lead_time_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_location_waste
    ADD CONSTRAINT stock_location_waste_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_period_cache
    ADD CONSTRAINT stock_period_cache_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_period
    ADD CONSTRAINT stock_period_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_pkey PRIMARY KEY (id);
CREATE INDEX "4f0b77cf1bcdbfcdd72857e59db60a2e50535beb47ae07ecfe03356a3cb2b2c" ON public.stock_move USING btree (COALESCE(effective_date, planned_date, '9999-12-31'::date));
CREATE INDEX country_country_code3_index ON public.country_country USING btree (code3);
CREATE INDEX country_country_code_index ON public.country_country USING btree (code);
CREATE INDEX country_country_code_numeric_index ON public.country_country USING btree (code_numeric);
CREATE INDEX country_country_name_index ON public.country_country USING btree (name);
CREATE INDEX country_postal_code_country_index ON public.country_postal_code USING btree (country);
CREATE INDEX country_postal_code_subdivision_index ON public.country_postal_code USING btree (subdivision);
CREATE INDEX country_subdivision_code_index ON public.country_subdivision USING btree (code);
CREATE INDEX country_subdivision_country_index ON public.country_subdivision USING btree (country);
CREATE INDEX country_subdivision_name_index ON public.country_subdivision USING btree (name);
CREATE INDEX cron_company_rel_company_index ON public.cron_company_rel USING btree (company);
CREATE INDEX cron_company_rel_cron_index ON public.cron_company_rel USING btree (cron);
CREATE INDEX "currency_cron-currency_currency_cron_index" ON public."currency_cron-currency_currency" USING btree (cron);
CREATE INDEX currency_currency_rate_date_index ON public.currency_currency_rate USING btree (date);
CREATE INDEX e58f52dd207acfc3836ab6ec0b9aa054e35cbce07f3cfb9bc5a06e2d89daf2f ON public.ir_queue USING btree (scheduled_at NULLS FIRST, expected_at NULLS FIRST, dequeued_at, name);
CREATE INDEX "ir_action-res_group_action_index" ON public."ir_action-res_group" USING btree (action);
CREATE INDEX "ir_action-res_group_group_index" ON public."ir_action-res_group" USING btree ("group");
CREATE INDEX ir_action_act_window_domain_act_window_index ON public.ir_action_act_window_domain USING btree (act_window);
CREATE INDEX ir_action_keyword_action_index ON public.ir_action_keyword USING btree (action);
CREATE INDEX ir_action_keyword_keyword_model_index ON public.ir_action_keyword USING btree (keyword, model);
CREATE INDEX ir_action_report_module_index ON public.ir_action_report USING btree (module);
CREATE INDEX ir_attachment_resource_index ON public.ir_attachment USING btree (resource);
CREATE INDEX ir_avatar_resource_index ON public.ir_avatar USING btree (resource);
CREATE INDEX ir_cron_next_call_index ON public.ir_cron USING btree (next_call);
CREATE INDEX ir_email_address_address_index ON public.ir_email_address USING btree (address);
CREATE INDEX ir_email_address_email_index ON public.ir_email_address USING btree (email);
CREATE INDEX ir_email_resource_index ON public.ir_email USING btree (resource);
CREATE INDEX "ir_export-res_group_export_index" ON public."ir_export-res_group" USING btree (export);
CREATE INDEX "ir_export-write-res_group_export_index" ON public."ir_export-write-res_group" USING btree (export);
CREATE INDEX ir_export_line_export_index ON public.ir_export_line USING btree (export);
CREATE INDEX "ir_model_button-button_reset_button_index" ON public."ir_model_button-button_reset" USING btree (button);
CREATE INDEX "ir_model_button-button_reset_button_ruled_index" ON public."ir_model_button-button_reset" USING btree (button_ruled);
CREATE INDEX "ir_model_button-res_group_button_index" ON public."ir_model_button-res_group" USING btree (button);
CREATE INDEX "ir_model_button-res_group_group_index" ON public."ir_model_button-res_group" USING btree ("group");
CREATE INDEX ir_model_button_model_index ON public.ir_model_button USING btree (model);
CREATE INDEX ir_model_data_db_id_index ON public.ir_model_data USING btree (db_id);
CREATE INDEX ir_model_data_fs_id_index ON public.ir_model_data USING btree (fs_id);
CREATE INDEX ir_model_data_model_index ON public.ir_model_data USING btree (model);
CREATE INDEX ir_model_data_module_index ON public.ir_model_data USING btree (module);
CREATE INDEX ir_model_field_model_index ON public.ir_model_field USING btree (model);
CREATE INDEX ir_module_config_wizard_item_state_index ON public.ir_module_config_wizard_item USING btree (state);
CREATE INDEX ir_module_dependency_module_index ON public.ir_module_dependency USING btree (module);
CREATE INDEX ir_note_resource_index ON public.ir_note USING btree (resource);
CREATE INDEX "ir_rule_group-res_group_group_index" ON public."ir_rule_group-res_group" USING btree ("group");
CREATE INDEX "ir_rule_group-res_group_rule_group_index" ON public."ir_rule_group-res_group" USING btree (rule_group);
CREATE INDEX ir_rule_group_default_p_index ON public.ir_rule_group USING btree (default_p);
CREATE INDEX ir_rule_group_global_p_index ON public.ir_rule_group USING btree (global_p);
CREATE INDEX ir_rule_group_model_index ON public.ir_rule_group USING btree (model);
CREATE INDEX ir_rule_group_name_index ON public.ir_rule_group USING btree (name);
CREATE INDEX ir_rule_rule_group_index ON public.ir_rule USING btree (rule_group);
CREATE INDEX "ir_sequence_type-res_group_group_index" ON public."ir_sequence_type-res_group" USING btree ("group");
CREATE INDEX "ir_sequence_type-res_group_sequence_type_index" ON public."ir_sequence_type-res_group" USING btree (sequence_type);
CREATE INDEX ir_session_create_uid_index ON public.ir_session USING btree (create_uid);
CREATE INDEX ir_session_key_index ON public.ir_session USING btree (key);
CREATE INDEX ir_translation_lang_type_name_index ON public.ir_translation USING btree (lang, type, name);
CREATE INDEX ir_translation_res_id_index ON public.ir_translation USING btree (res_id);
CREATE INDEX ir_trigger_log_trigger_record_id_index ON public.ir_trigger_log USING btree (trigger, record_id);
CREATE INDEX ir_trigger_model_index ON public.ir_trigger USING btree (model);
CREATE INDEX ir_trigger_on_create_index ON public.ir_trigger USING btree (on_create);
CREATE INDEX ir_trigger_on_delete_index ON public.ir_trigger USING btree (on_delete);
CREATE INDEX ir_trigger_on_time_index ON public.ir_trigger USING btree (on_time);
CREATE INDEX ir_trigger_on_write_index ON public.ir_trigger USING btree (on_write);
CREATE INDEX ir_ui_icon_name_index ON public.ir_ui_icon USING btree (name);
CREATE INDEX "ir_ui_menu-res_group_group_index" ON public."ir_ui_menu-res_group" USING btree ("group");
CREATE INDEX "ir_ui_menu-res_group_menu_index" ON public."ir_ui_menu-res_group" USING btree (menu);
CREATE INDEX ir_ui_menu_parent_index ON public.ir_ui_menu USING btree (parent);
CREATE INDEX ir_ui_view_inherit_index ON public.ir_ui_view USING btree (inherit);
CREATE INDEX ir_ui_view_model_index ON public.ir_ui_view USING btree (model);
CREATE INDEX ir_ui_view_priority_index ON public.ir_ui_view USING btree (priority);
CREATE INDEX ir_ui_view_tree_state_model_domain_user_child_name_index ON public.ir_ui_view_tree_state USING btree (model, domain, "user", child_name);
CREATE INDEX ir_ui_view_tree_width_field_index ON public.ir_ui_view_tree_width USING btree (field);
CREATE INDEX ir_ui_view_tree_width_model_index ON public.ir_ui_view_tree_width USING btree (model);
CREATE INDEX ir_ui_view_tree_width_user_index ON public.ir_ui_view_tree_width USING btree ("user");
CREATE INDEX ir_ui_view_type_index ON public.ir_ui_view USING btree (type);
CREATE INDEX party_address_party_index ON public.party_address USING btree (party);
CREATE INDEX party_category_parent_index ON public.party_category USING btree (parent);
CREATE INDEX party_category_rel_category_index ON public.party_category_rel USING btree (category);
CREATE INDEX party_category_rel_party_index ON public.party_category_rel USING btree (party);
CREATE INDEX party_configuration_party_lang_company_index ON public.party_configuration_party_lang USING btree (company);
CREATE INDEX party_contact_mechanism_language_company_index ON public.party_contact_mechanism_language USING btree (company);
CREATE INDEX party_contact_mechanism_language_contact_mechanism_index ON public.party_contact_mechanism_language USING btree (contact_mechanism);
CREATE INDEX party_contact_mechanism_party_index ON public.party_contact_mechanism USING btree (party);
CREATE INDEX party_contact_mechanism_value_index ON public.party_contact_mechanism USING btree (value);
CREATE INDEX party_identifier_party_index ON public.party_identifier USING btree (party);
CREATE INDEX party_party_code_index ON public.party_party USING btree (code);
CREATE INDEX party_party_lang_company_index ON public.party_party_lang USING btree (company);
CREATE INDEX party_party_lang_party_index ON public.party_party_lang USING btree (party);
CREATE INDEX party_party_location_party_index ON public.party_party_location USING btree (party);
CREATE INDEX party_party_name_index ON public.party_party USING btree (name);
CREATE INDEX product_category_parent_index ON public.product_category USING btree (parent);
CREATE INDEX product_cost_price_company_index ON public.product_cost_price USING btree (company);
CREATE INDEX product_cost_price_method_company_index ON public.product_cost_price_method USING btree (company);
CREATE INDEX product_cost_price_method_template_index ON public.product_cost_price_method USING btree (template);
CREATE INDEX product_cost_price_product_index ON public.product_cost_price USING btree (product);
CREATE INDEX product_cost_price_revision_product_index ON public.product_cost_price_revision USING btree (product);
CREATE INDEX product_cost_price_revision_template_index ON public.product_cost_price_revision USING btree (template);
CREATE INDEX product_identifier_product_index ON public.product_identifier USING btree (product);
CREATE INDEX product_list_price_company_index ON public.product_list_price USING btree (company);
CREATE INDEX product_list_price_template_index ON public.product_list_price USING btree (template);
CREATE INDEX product_product_code_index ON public.product_product USING btree (code);
CREATE INDEX product_product_template_index ON public.product_product USING btree (template);
CREATE INDEX "product_template-product_category_category_index" ON public."product_template-product_category" USING btree (category);
CREATE INDEX "product_template-product_category_template_index" ON public."product_template-product_category" USING btree (template);
CREATE INDEX product_template_code_index ON public.product_template USING btree (code);
CREATE INDEX product_template_name_index ON public.product_template USING btree (name);
CREATE INDEX res_group_name_index ON public.res_group USING btree (name);
CREATE INDEX "res_user-company_company_company_index" ON public."res_user-company_company" USING btree (company);
CREATE INDEX "res_user-company_company_user_index" ON public."res_user-company_company" USING btree ("user");
CREATE INDEX "res_user-company_employee_employee_index" ON public."res_user-company_employee" USING btree (employee);
CREATE INDEX "res_user-company_employee_user_index" ON public."res_user-company_employee" USING btree ("user");
CREATE INDEX "res_user-ir_action_action_index" ON public."res_user-ir_action" USING btree (action);
CREATE INDEX "res_user-ir_action_user_index" ON public."res_user-ir_action" USING btree ("user");
CREATE INDEX "res_user-res_group_group_index" ON public."res_user-res_group" USING btree ("group");
CREATE INDEX "res_user-res_group_user_index" ON public."res_user-res_group" USING btree ("user");
CREATE INDEX res_user_application_key_index ON public.res_user_application USING btree (key);
CREATE INDEX res_user_application_user_index ON public.res_user_application USING btree ("user");
CREATE INDEX res_user_name_index ON public.res_user USING btree (name);
CREATE INDEX res_user_warning_name_index ON public.res_user_warning USING btree (name);
CREATE INDEX res_user_warning_user_index ON public.res_user_warning USING btree ("user");
CREATE INDEX stock_configuration_sequence_company_index ON public.stock_configuration_sequence USING btree (company);
CREATE INDEX stock_inventory_create_date_index ON public.stock_inventory USING btree (create_date);
CREATE INDEX stock_inventory_state_index ON public.stock_inventory USING btree (state);
CREATE INDEX stock_location_code_index ON public.stock_location USING btree (code);
CREATE INDEX stock_location_left_index ON public.stock_location USING btree ("left");
CREATE INDEX stock_location_left_right_index ON public.stock_location USING btree ("left", "right");
CREATE INDEX stock_location_parent_index ON public.stock_location USING btree (parent);
CREATE INDEX stock_location_right_index ON public.stock_location USING btree ("right");
CREATE INDEX stock_move_create_date_index ON public.stock_move USING btree (create_date);
CREATE INDEX stock_move_effective_date_index ON public.stock_move USING btree (effective_date);
CREATE INDEX stock_move_from_location_index ON public.stock_move USING btree (from_location);
CREATE INDEX stock_move_origin_index ON public.stock_move USING btree (origin);
CREATE INDEX stock_move_planned_date_index ON public.stock_move USING btree (planned_date);
CREATE INDEX stock_move_product_index ON public.stock_move USING btree (product);
CREATE INDEX stock_move_shipment_index ON public.stock_move USING btree (shipment);
CREATE INDEX stock_move_state_index ON public.stock_move USING btree (state);
CREATE INDEX stock_move_to_location_index ON public.stock_move USING btree (to_location);
CREATE INDEX stock_period_cache_location_index ON public.stock_period_cache USING btree (location);
CREATE INDEX stock_period_cache_period_index ON public.stock_period_cache USING btree (period);
CREATE INDEX stock_period_cache_product_index ON public.stock_period_cache USING btree (product);
CREATE INDEX stock_period_state_index ON public.stock_period USING btree (state);
CREATE INDEX stock_shipment_in_create_date_index ON public.stock_shipment_in USING btree (create_date);
CREATE INDEX stock_shipment_in_number_index ON public.stock_shipment_in USING btree (number);
CREATE INDEX stock_shipment_in_reference_index ON public.stock_shipment_in USING btree (reference);
CREATE INDEX stock_shipment_in_return_create_date_index ON public.stock_shipment_in_return USING btree (create_date);
CREATE INDEX stock_shipment_in_return_number_index ON public.stock_shipment_in_return USING btree (number);
CREATE INDEX stock_shipment_in_return_reference_index ON public.stock_shipment_in_return USING btree (reference);
CREATE INDEX stock_shipment_internal_create_date_index ON public.stock_shipment_internal USING btree (create_date);
CREATE INDEX stock_shipment_internal_number_index ON public.stock_shipment_internal USING btree (number);
CREATE INDEX stock_shipment_internal_reference_index ON public.stock_shipment_internal USING btree (reference);
CREATE INDEX stock_shipment_out_create_date_index ON public.stock_shipment_out USING btree (create_date);
CREATE INDEX stock_shipment_out_number_index ON public.stock_shipment_out USING btree (number);
CREATE INDEX stock_shipment_out_reference_index ON public.stock_shipment_out USING btree (reference);
CREATE INDEX stock_shipment_out_return_create_date_index ON public.stock_shipment_out_return USING btree (create_date);
CREATE INDEX stock_shipment_out_return_number_index ON public.stock_shipment_out_return USING btree (number);
CREATE INDEX stock_shipment_out_return_reference_index ON public.stock_shipment_out_return USING btree (reference);
ALTER TABLE ONLY public.company_company
    ADD CONSTRAINT company_company_currency_fkey FOREIGN KEY (currency) REFERENCES public.currency_currency(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.company_company
    ADD CONSTRAINT company_company_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.company_employee
    ADD CONSTRAINT company_employee_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.company_employee
    ADD CONSTRAINT company_employee_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.company_employee
    ADD CONSTRAINT company_employee_supervisor_fkey FOREIGN KEY (supervisor) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.country_postal_code
    ADD CONSTRAINT country_postal_code_country_fkey FOREIGN KEY (country) REFERENCES public.country_country(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.country_postal_code
    ADD CONSTRAINT country_postal_code_subdivision_fkey FOREIGN KEY (subdivision) REFERENCES public.country_subdivision(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.country_subdivision
    ADD CONSTRAINT country_subdivision_country_fkey FOREIGN KEY (country) REFERENCES public.country_country(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.country_subdivision
    ADD CONSTRAINT country_subdivision_parent_fkey FOREIGN KEY (parent) REFERENCES public.country_subdivision(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.cron_company_rel
    ADD CONSTRAINT cron_company_rel_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.cron_company_rel
    ADD CONSTRAINT cron_company_rel_cron_fkey FOREIGN KEY (cron) REFERENCES public.ir_cron(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."currency_cron-currency_currency"
    ADD CONSTRAINT "currency_cron-currency_currency_cron_fkey" FOREIGN KEY (cron) REFERENCES public.currency_cron(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."currency_cron-currency_currency"
    ADD CONSTRAINT "currency_cron-currency_currency_currency_fkey" FOREIGN KEY (currency) REFERENCES public.currency_currency(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.currency_cron
    ADD CONSTRAINT currency_cron_currency_fkey FOREIGN KEY (currency) REFERENCES public.currency_currency(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.currency_cron
    ADD CONSTRAINT currency_cron_weekday_fkey FOREIGN KEY (weekday) REFERENCES public.ir_calendar_day(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.currency_currency_rate
    ADD CONSTRAINT currency_currency_rate_currency_fkey FOREIGN KEY (currency) REFERENCES public.currency_currency(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_action-res_group"
    ADD CONSTRAINT "ir_action-res_group_action_fkey" FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_action-res_group"
    ADD CONSTRAINT "ir_action-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_act_window
    ADD CONSTRAINT ir_action_act_window_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_act_window_domain
    ADD CONSTRAINT ir_action_act_window_domain_act_window_fkey FOREIGN KEY (act_window) REFERENCES public.ir_action_act_window(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_act_window_view
    ADD CONSTRAINT ir_action_act_window_view_act_window_fkey FOREIGN KEY (act_window) REFERENCES public.ir_action_act_window(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_act_window_view
    ADD CONSTRAINT ir_action_act_window_view_view_fkey FOREIGN KEY (view) REFERENCES public.ir_ui_view(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action
    ADD CONSTRAINT ir_action_icon_fkey FOREIGN KEY (icon) REFERENCES public.ir_ui_icon(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_action_keyword
    ADD CONSTRAINT ir_action_keyword_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_report
    ADD CONSTRAINT ir_action_report_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_url
    ADD CONSTRAINT ir_action_url_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_action_wizard
    ADD CONSTRAINT ir_action_wizard_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_avatar_cache
    ADD CONSTRAINT ir_avatar_cache_avatar_fkey FOREIGN KEY (avatar) REFERENCES public.ir_avatar(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_cron
    ADD CONSTRAINT ir_cron_weekday_fkey FOREIGN KEY (weekday) REFERENCES public.ir_calendar_day(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_email_address
    ADD CONSTRAINT ir_email_address_email_fkey FOREIGN KEY (email) REFERENCES public.ir_email(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_email_template-ir_action_report"
    ADD CONSTRAINT "ir_email_template-ir_action_report_report_fkey" FOREIGN KEY (report) REFERENCES public.ir_action_report(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_email_template-ir_action_report"
    ADD CONSTRAINT "ir_email_template-ir_action_report_template_fkey" FOREIGN KEY (template) REFERENCES public.ir_email_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_email_template
    ADD CONSTRAINT ir_email_template_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ir_email_template
    ADD CONSTRAINT ir_email_template_recipients_fkey FOREIGN KEY (recipients) REFERENCES public.ir_model_field(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_email_template
    ADD CONSTRAINT ir_email_template_recipients_hidden_fkey FOREIGN KEY (recipients_hidden) REFERENCES public.ir_model_field(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_email_template
    ADD CONSTRAINT ir_email_template_recipients_secondary_fkey FOREIGN KEY (recipients_secondary) REFERENCES public.ir_model_field(id) ON DELETE SET NULL;
ALTER TABLE ONLY public."ir_export-res_group"
    ADD CONSTRAINT "ir_export-res_group_export_fkey" FOREIGN KEY (export) REFERENCES public.ir_export(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_export-res_group"
    ADD CONSTRAINT "ir_export-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_export-write-res_group"
    ADD CONSTRAINT "ir_export-write-res_group_export_fkey" FOREIGN KEY (export) REFERENCES public.ir_export(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_export-write-res_group"
    ADD CONSTRAINT "ir_export-write-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_export_line
    ADD CONSTRAINT ir_export_line_export_fkey FOREIGN KEY (export) REFERENCES public.ir_export(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_access
    ADD CONSTRAINT ir_model_access_group_fkey FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_access
    ADD CONSTRAINT ir_model_access_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_model_button-button_reset"
    ADD CONSTRAINT "ir_model_button-button_reset_button_fkey" FOREIGN KEY (button) REFERENCES public.ir_model_button(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_model_button-button_reset"
    ADD CONSTRAINT "ir_model_button-button_reset_button_ruled_fkey" FOREIGN KEY (button_ruled) REFERENCES public.ir_model_button(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_model_button-res_group"
    ADD CONSTRAINT "ir_model_button-res_group_button_fkey" FOREIGN KEY (button) REFERENCES public.ir_model_button(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_model_button-res_group"
    ADD CONSTRAINT "ir_model_button-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_button_click
    ADD CONSTRAINT ir_model_button_click_button_fkey FOREIGN KEY (button) REFERENCES public.ir_model_button(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_button_click
    ADD CONSTRAINT ir_model_button_click_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_button
    ADD CONSTRAINT ir_model_button_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_button_rule
    ADD CONSTRAINT ir_model_button_rule_button_fkey FOREIGN KEY (button) REFERENCES public.ir_model_button(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_button_rule
    ADD CONSTRAINT ir_model_button_rule_group_fkey FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_field_access
    ADD CONSTRAINT ir_model_field_access_field_fkey FOREIGN KEY (field) REFERENCES public.ir_model_field(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_field_access
    ADD CONSTRAINT ir_model_field_access_group_fkey FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_model_field
    ADD CONSTRAINT ir_model_field_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_module_config_wizard_item
    ADD CONSTRAINT ir_module_config_wizard_item_action_fkey FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ir_module_dependency
    ADD CONSTRAINT ir_module_dependency_module_fkey FOREIGN KEY (module) REFERENCES public.ir_module(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_note_read
    ADD CONSTRAINT ir_note_read_note_fkey FOREIGN KEY (note) REFERENCES public.ir_note(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_note_read
    ADD CONSTRAINT ir_note_read_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_rule_group-res_group"
    ADD CONSTRAINT "ir_rule_group-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_rule_group-res_group"
    ADD CONSTRAINT "ir_rule_group-res_group_rule_group_fkey" FOREIGN KEY (rule_group) REFERENCES public.ir_rule_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_rule_group
    ADD CONSTRAINT ir_rule_group_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_rule
    ADD CONSTRAINT ir_rule_rule_group_fkey FOREIGN KEY (rule_group) REFERENCES public.ir_rule_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_sequence
    ADD CONSTRAINT ir_sequence_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_sequence
    ADD CONSTRAINT ir_sequence_sequence_type_fkey FOREIGN KEY (sequence_type) REFERENCES public.ir_sequence_type(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ir_sequence_strict
    ADD CONSTRAINT ir_sequence_strict_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.ir_sequence_strict
    ADD CONSTRAINT ir_sequence_strict_sequence_type_fkey FOREIGN KEY (sequence_type) REFERENCES public.ir_sequence_type(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public."ir_sequence_type-res_group"
    ADD CONSTRAINT "ir_sequence_type-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_sequence_type-res_group"
    ADD CONSTRAINT "ir_sequence_type-res_group_sequence_type_fkey" FOREIGN KEY (sequence_type) REFERENCES public.ir_sequence_type(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_trigger_log
    ADD CONSTRAINT ir_trigger_log_trigger_fkey FOREIGN KEY (trigger) REFERENCES public.ir_trigger(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_trigger
    ADD CONSTRAINT ir_trigger_model_fkey FOREIGN KEY (model) REFERENCES public.ir_model(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public."ir_ui_menu-res_group"
    ADD CONSTRAINT "ir_ui_menu-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."ir_ui_menu-res_group"
    ADD CONSTRAINT "ir_ui_menu-res_group_menu_fkey" FOREIGN KEY (menu) REFERENCES public.ir_ui_menu(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_menu_favorite
    ADD CONSTRAINT ir_ui_menu_favorite_menu_fkey FOREIGN KEY (menu) REFERENCES public.ir_ui_menu(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_menu_favorite
    ADD CONSTRAINT ir_ui_menu_favorite_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_menu
    ADD CONSTRAINT ir_ui_menu_parent_fkey FOREIGN KEY (parent) REFERENCES public.ir_ui_menu(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_view
    ADD CONSTRAINT ir_ui_view_inherit_fkey FOREIGN KEY (inherit) REFERENCES public.ir_ui_view(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_view_search
    ADD CONSTRAINT ir_ui_view_search_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_view_tree_state
    ADD CONSTRAINT ir_ui_view_tree_state_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ir_ui_view_tree_width
    ADD CONSTRAINT ir_ui_view_tree_width_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_address
    ADD CONSTRAINT party_address_country_fkey FOREIGN KEY (country) REFERENCES public.country_country(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_address
    ADD CONSTRAINT party_address_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_address
    ADD CONSTRAINT party_address_subdivision_fkey FOREIGN KEY (subdivision) REFERENCES public.country_subdivision(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_category
    ADD CONSTRAINT party_category_parent_fkey FOREIGN KEY (parent) REFERENCES public.party_category(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_category_rel
    ADD CONSTRAINT party_category_rel_category_fkey FOREIGN KEY (category) REFERENCES public.party_category(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_category_rel
    ADD CONSTRAINT party_category_rel_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_configuration_party_lang
    ADD CONSTRAINT party_configuration_party_lang_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_configuration_party_lang
    ADD CONSTRAINT party_configuration_party_lang_party_lang_fkey FOREIGN KEY (party_lang) REFERENCES public.ir_lang(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_configuration_party_sequence
    ADD CONSTRAINT party_configuration_party_sequence_party_sequence_fkey FOREIGN KEY (party_sequence) REFERENCES public.ir_sequence(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_contact_mechanism_language
    ADD CONSTRAINT party_contact_mechanism_language_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_contact_mechanism_language
    ADD CONSTRAINT party_contact_mechanism_language_contact_mechanism_fkey FOREIGN KEY (contact_mechanism) REFERENCES public.party_contact_mechanism(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_contact_mechanism_language
    ADD CONSTRAINT party_contact_mechanism_language_language_fkey FOREIGN KEY (language) REFERENCES public.ir_lang(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_contact_mechanism
    ADD CONSTRAINT party_contact_mechanism_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_identifier
    ADD CONSTRAINT party_identifier_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_party_lang
    ADD CONSTRAINT party_party_lang_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_party_lang
    ADD CONSTRAINT party_party_lang_lang_fkey FOREIGN KEY (lang) REFERENCES public.ir_lang(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_party_lang
    ADD CONSTRAINT party_party_lang_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_party_location
    ADD CONSTRAINT party_party_location_customer_location_fkey FOREIGN KEY (customer_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_party_location
    ADD CONSTRAINT party_party_location_party_fkey FOREIGN KEY (party) REFERENCES public.party_party(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.party_party_location
    ADD CONSTRAINT party_party_location_supplier_location_fkey FOREIGN KEY (supplier_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.party_party
    ADD CONSTRAINT party_party_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES public.party_party(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.product_category
    ADD CONSTRAINT product_category_parent_fkey FOREIGN KEY (parent) REFERENCES public.product_category(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.product_configuration
    ADD CONSTRAINT product_configuration_product_sequence_fkey FOREIGN KEY (product_sequence) REFERENCES public.ir_sequence(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.product_configuration
    ADD CONSTRAINT product_configuration_template_sequence_fkey FOREIGN KEY (template_sequence) REFERENCES public.ir_sequence(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.product_cost_price
    ADD CONSTRAINT product_cost_price_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price_method
    ADD CONSTRAINT product_cost_price_method_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price_method
    ADD CONSTRAINT product_cost_price_method_template_fkey FOREIGN KEY (template) REFERENCES public.product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price
    ADD CONSTRAINT product_cost_price_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price_revision
    ADD CONSTRAINT product_cost_price_revision_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price_revision
    ADD CONSTRAINT product_cost_price_revision_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_cost_price_revision
    ADD CONSTRAINT product_cost_price_revision_template_fkey FOREIGN KEY (template) REFERENCES public.product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_identifier
    ADD CONSTRAINT product_identifier_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_list_price
    ADD CONSTRAINT product_list_price_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_list_price
    ADD CONSTRAINT product_list_price_template_fkey FOREIGN KEY (template) REFERENCES public.product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_product
    ADD CONSTRAINT product_product_template_fkey FOREIGN KEY (template) REFERENCES public.product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."product_template-product_category"
    ADD CONSTRAINT "product_template-product_category_category_fkey" FOREIGN KEY (category) REFERENCES public.product_category(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."product_template-product_category"
    ADD CONSTRAINT "product_template-product_category_template_fkey" FOREIGN KEY (template) REFERENCES public.product_template(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.product_template
    ADD CONSTRAINT product_template_default_uom_fkey FOREIGN KEY (default_uom) REFERENCES public.product_uom(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.product_uom
    ADD CONSTRAINT product_uom_category_fkey FOREIGN KEY (category) REFERENCES public.product_uom_category(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.res_group
    ADD CONSTRAINT res_group_parent_fkey FOREIGN KEY (parent) REFERENCES public.res_group(id) ON DELETE SET NULL;
ALTER TABLE ONLY public."res_user-company_company"
    ADD CONSTRAINT "res_user-company_company_company_fkey" FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-company_company"
    ADD CONSTRAINT "res_user-company_company_user_fkey" FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-company_employee"
    ADD CONSTRAINT "res_user-company_employee_employee_fkey" FOREIGN KEY (employee) REFERENCES public.company_employee(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-company_employee"
    ADD CONSTRAINT "res_user-company_employee_user_fkey" FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-ir_action"
    ADD CONSTRAINT "res_user-ir_action_action_fkey" FOREIGN KEY (action) REFERENCES public.ir_action(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-ir_action"
    ADD CONSTRAINT "res_user-ir_action_user_fkey" FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-res_group"
    ADD CONSTRAINT "res_user-res_group_group_fkey" FOREIGN KEY ("group") REFERENCES public.res_group(id) ON DELETE CASCADE;
ALTER TABLE ONLY public."res_user-res_group"
    ADD CONSTRAINT "res_user-res_group_user_fkey" FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.res_user_application
    ADD CONSTRAINT res_user_application_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_employee_fkey FOREIGN KEY (employee) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_language_fkey FOREIGN KEY (language) REFERENCES public.ir_lang(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_menu_fkey FOREIGN KEY (menu) REFERENCES public.ir_action(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.res_user
    ADD CONSTRAINT res_user_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.res_user_warning
    ADD CONSTRAINT res_user_warning_user_fkey FOREIGN KEY ("user") REFERENCES public.res_user(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_location
    ADD CONSTRAINT stock_configuration_location_shipment_internal_transit_fkey FOREIGN KEY (shipment_internal_transit) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_inventory_sequence_fkey FOREIGN KEY (inventory_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_shipment_in_return_sequence_fkey FOREIGN KEY (shipment_in_return_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_shipment_in_sequence_fkey FOREIGN KEY (shipment_in_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_shipment_internal_sequence_fkey FOREIGN KEY (shipment_internal_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_shipment_out_return_sequence_fkey FOREIGN KEY (shipment_out_return_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_configuration_sequence
    ADD CONSTRAINT stock_configuration_sequence_shipment_out_sequence_fkey FOREIGN KEY (shipment_out_sequence) REFERENCES public.ir_sequence(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_inventory
    ADD CONSTRAINT stock_inventory_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_inventory_line
    ADD CONSTRAINT stock_inventory_line_inventory_fkey FOREIGN KEY (inventory) REFERENCES public.stock_inventory(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_inventory_line
    ADD CONSTRAINT stock_inventory_line_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_inventory
    ADD CONSTRAINT stock_inventory_location_fkey FOREIGN KEY (location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_address_fkey FOREIGN KEY (address) REFERENCES public.party_address(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_input_location_fkey FOREIGN KEY (input_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location_lead_time
    ADD CONSTRAINT stock_location_lead_time_warehouse_from_fkey FOREIGN KEY (warehouse_from) REFERENCES public.stock_location(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_location_lead_time
    ADD CONSTRAINT stock_location_lead_time_warehouse_to_fkey FOREIGN KEY (warehouse_to) REFERENCES public.stock_location(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_lost_found_location_fkey FOREIGN KEY (lost_found_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_output_location_fkey FOREIGN KEY (output_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_parent_fkey FOREIGN KEY (parent) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_picking_location_fkey FOREIGN KEY (picking_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location
    ADD CONSTRAINT stock_location_storage_location_fkey FOREIGN KEY (storage_location) REFERENCES public.stock_location(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_location_waste
    ADD CONSTRAINT stock_location_waste_location_fkey FOREIGN KEY (location) REFERENCES public.stock_location(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_location_waste
    ADD CONSTRAINT stock_location_waste_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES public.stock_location(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_currency_fkey FOREIGN KEY (currency) REFERENCES public.currency_currency(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_from_location_fkey FOREIGN KEY (from_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_to_location_fkey FOREIGN KEY (to_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT stock_move_uom_fkey FOREIGN KEY (uom) REFERENCES public.product_uom(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_period_cache
    ADD CONSTRAINT stock_period_cache_location_fkey FOREIGN KEY (location) REFERENCES public.stock_location(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_period_cache
    ADD CONSTRAINT stock_period_cache_period_fkey FOREIGN KEY (period) REFERENCES public.stock_period(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_period_cache
    ADD CONSTRAINT stock_period_cache_product_fkey FOREIGN KEY (product) REFERENCES public.product_product(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.stock_period
    ADD CONSTRAINT stock_period_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_contact_address_fkey FOREIGN KEY (contact_address) REFERENCES public.party_address(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_received_by_fkey FOREIGN KEY (received_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_delivery_address_fkey FOREIGN KEY (delivery_address) REFERENCES public.party_address(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_from_location_fkey FOREIGN KEY (from_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_supplier_fkey FOREIGN KEY (supplier) REFERENCES public.party_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in_return
    ADD CONSTRAINT stock_shipment_in_return_to_location_fkey FOREIGN KEY (to_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_supplier_fkey FOREIGN KEY (supplier) REFERENCES public.party_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_in
    ADD CONSTRAINT stock_shipment_in_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_from_location_fkey FOREIGN KEY (from_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_shipped_by_fkey FOREIGN KEY (shipped_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_internal
    ADD CONSTRAINT stock_shipment_internal_to_location_fkey FOREIGN KEY (to_location) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_customer_fkey FOREIGN KEY (customer) REFERENCES public.party_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_delivery_address_fkey FOREIGN KEY (delivery_address) REFERENCES public.party_address(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_packed_by_fkey FOREIGN KEY (packed_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_picked_by_fkey FOREIGN KEY (picked_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_company_fkey FOREIGN KEY (company) REFERENCES public.company_company(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_customer_fkey FOREIGN KEY (customer) REFERENCES public.party_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_delivery_address_fkey FOREIGN KEY (delivery_address) REFERENCES public.party_address(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_done_by_fkey FOREIGN KEY (done_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_received_by_fkey FOREIGN KEY (received_by) REFERENCES public.company_employee(id) ON DELETE SET NULL;
ALTER TABLE ONLY public.stock_shipment_out_return
    ADD CONSTRAINT stock_shipment_out_return_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.stock_shipment_out
    ADD CONSTRAINT stock_shipment_out_warehouse_fkey FOREIGN KEY (warehouse) REFERENCES public.stock_location(id) ON DELETE RESTRICT;
ALTER TABLE public.product_uom_category DISABLE TRIGGER ALL;
INSERT INTO public.product_uom_category VALUES (1, '2026-11-23 20:22:11.157965', 0, 'Units', NULL, NULL);
INSERT INTO public.product_uom_category VALUES (2, '2026-11-23 20:22:11.157965', 0, 'Weight', NULL, NULL);
INSERT INTO public.product_uom_category VALUES (3, '2026-11-23 20:22:11.157965', 0, 'Time', NULL, NULL);
INSERT INTO public.product_uom_category VALUES (4, '2026-11-23 20:22:11.157965', 0, 'Length', NULL, NULL);
INSERT INTO public.product_uom_category VALUES (5, '2026-11-23 20:22:11.157965', 0, 'Volume', NULL, NULL);
INSERT INTO public.product_uom_category VALUES (6, '2026-11-23 20:22:11.157965', 0, 'Surface', NULL, NULL);
ALTER TABLE public.product_uom_category ENABLE TRIGGER ALL;
ALTER TABLE public.product_uom DISABLE TRIGGER ALL;
INSERT INTO public.product_uom VALUES (1, true, 1, '2026-11-23 20:22:11.157965', 0, 0, 1, 'Unit', 1, 1, 'u', NULL, NULL);
INSERT INTO public.product_uom VALUES (2, true, 2, '2026-11-23 20:22:11.157965', 0, 2, 1, 'Kilogram', 1, 0.01, 'kg', NULL, NULL);
INSERT INTO public.product_uom VALUES (3, true, 2, '2026-11-23 20:22:11.157965', 0, 2, 0.001, 'Gram', 1000, 0.01, 'g', NULL, NULL);
INSERT INTO public.product_uom VALUES (4, true, 2, '2026-11-23 20:22:11.157965', 0, 2, 0.0002, 'Carat', 5000, 0.01, 'c', NULL, NULL);
INSERT INTO public.product_uom VALUES (5, true, 2, '2026-11-23 20:22:11.157965', 0, 2, 0.45359237, 'Pound', 2.204622621849, 0.01, 'lb', NULL, NULL);
INSERT INTO public.product_uom VALUES (6, true, 2, '2026-11-23 20:22:11.157965', 0, 2, 0.028349523125, 'Ounce', 35.27396194958, 0.01, 'oz', NULL, NULL);
INSERT INTO public.product_uom VALUES (7, true, 3, '2026-11-23 20:22:11.157965', 0, 2, 0.000277777778, 'Second', 3600, 0.01, 's', NULL, NULL);
INSERT INTO public.product_uom VALUES (8, true, 3, '2026-11-23 20:22:11.157965', 0, 2, 0.016666666667, 'Minute', 60, 0.01, 'min', NULL, NULL);
INSERT INTO public.product_uom VALUES (9, true, 3, '2026-11-23 20:22:11.157965', 0, 2, 1, 'Hour', 1, 0.01, 'h', NULL, NULL);
INSERT INTO public.product_uom VALUES (10, true, 3, '2026-11-23 20:22:11.157965', 0, 2, 8, 'Work Day', 0.125, 0.01, 'wd', NULL, NULL);
INSERT INTO public.product_uom VALUES (11, true, 3, '2026-11-23 20:22:11.157965', 0, 2, 24, 'Day', 0.041666666667, 0.01, 'd', NULL, NULL);
INSERT INTO public.product_uom VALUES (12, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 1, 'Meter', 1, 0.01, 'm', NULL, NULL);
INSERT INTO public.product_uom VALUES (13, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 1000, 'Kilometer', 0.001, 0.01, 'km', NULL, NULL);
INSERT INTO public.product_uom VALUES (14, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 0.01, 'centimeter', 100, 0.01, 'cm', NULL, NULL);
INSERT INTO public.product_uom VALUES (15, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 0.001, 'Millimeter', 1000, 0.01, 'mm', NULL, NULL);
INSERT INTO public.product_uom VALUES (16, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 0.3048, 'Foot', 3.280839895013, 0.01, 'ft', NULL, NULL);
INSERT INTO public.product_uom VALUES (17, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 0.9144, 'Yard', 1.093613298338, 0.01, 'yd', NULL, NULL);
INSERT INTO public.product_uom VALUES (18, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 0.0254, 'Inch', 39.370078740157, 0.01, 'in', NULL, NULL);
INSERT INTO public.product_uom VALUES (19, true, 4, '2026-11-23 20:22:11.157965', 0, 2, 1609.344, 'Mile', 0.000621371192, 0.01, 'mi', NULL, NULL);
INSERT INTO public.product_uom VALUES (20, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 1000, 'Cubic meter', 0.001, 0.01, 'm³', NULL, NULL);
INSERT INTO public.product_uom VALUES (21, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 1, 'Liter', 1, 0.01, 'l', NULL, NULL);
INSERT INTO public.product_uom VALUES (22, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 0.001, 'Cubic centimeter', 1000, 0.01, 'cm³', NULL, NULL);
INSERT INTO public.product_uom VALUES (23, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 0.016387064, 'Cubic inch', 61.023744094732, 0.01, 'in³', NULL, NULL);
INSERT INTO public.product_uom VALUES (24, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 28.316846592, 'Cubic foot', 0.035314666721, 0.01, 'ft³', NULL, NULL);
INSERT INTO public.product_uom VALUES (25, true, 5, '2026-11-23 20:22:11.157965', 0, 2, 3.785411784, 'Gallon', 0.264172052358, 0.01, 'gal', NULL, NULL);
INSERT INTO public.product_uom VALUES (26, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 1, 'Square meter', 1, 0.01, 'm²', NULL, NULL);
INSERT INTO public.product_uom VALUES (27, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 0.0001, 'Square centimeter', 10000, 0.01, 'cm²', NULL, NULL);
INSERT INTO public.product_uom VALUES (28, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 100, 'Are', 0.01, 0.01, 'a', NULL, NULL);
INSERT INTO public.product_uom VALUES (29, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 10000, 'Hectare', 0.0001, 0.01, 'ha', NULL, NULL);
INSERT INTO public.product_uom VALUES (30, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 0.00064516, 'Square inch', 1550.0031000062, 0.01, 'in²', NULL, NULL);
INSERT INTO public.product_uom VALUES (31, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 0.09290304, 'Square foot', 10.76391041671, 0.01, 'ft²', NULL, NULL);
INSERT INTO public.product_uom VALUES (32, true, 6, '2026-11-23 20:22:11.157965', 0, 2, 0.83612736, 'Square yard', 1.195990046301, 0.01, 'yd²', NULL, NULL);
ALTER TABLE public.product_uom ENABLE TRIGGER ALL;
ALTER TABLE public.stock_location DISABLE TRIGGER ALL;
INSERT INTO public.stock_location VALUES (4, true, NULL, NULL, '2026-11-23 20:22:20.636703', 0, false, NULL, 15, NULL, 'Lost and Found', NULL, NULL, NULL, 16, NULL, 'lost_found', NULL, NULL);
INSERT INTO public.stock_location VALUES (1, true, NULL, 'IN', '2026-11-23 20:22:20.636703', 0, false, NULL, 20, NULL, 'Input Zone', NULL, 5, NULL, 21, NULL, 'storage', '2026-11-23 20:22:20.636703', 0);
INSERT INTO public.stock_location VALUES (2, true, NULL, 'OUT', '2026-11-23 20:22:20.636703', 0, false, NULL, 22, NULL, 'Output Zone', NULL, 5, NULL, 23, NULL, 'storage', '2026-11-23 20:22:20.636703', 0);
INSERT INTO public.stock_location VALUES (5, true, NULL, 'WH', '2026-11-23 20:22:20.636703', 0, false, 1, 19, 4, 'Warehouse', 2, NULL, NULL, 26, 3, 'warehouse', NULL, NULL);
INSERT INTO public.stock_location VALUES (3, true, NULL, 'STO', '2026-11-23 20:22:20.636703', 0, false, NULL, 24, NULL, 'Storage Zone', NULL, 5, NULL, 25, NULL, 'storage', '2026-11-23 20:22:20.636703', 0);
INSERT INTO public.stock_location VALUES (6, true, NULL, 'SUP', '2026-11-23 20:22:20.636703', 0, false, NULL, 29, NULL, 'Supplier', NULL, NULL, NULL, 30, NULL, 'supplier', NULL, NULL);
INSERT INTO public.stock_location VALUES (7, true, NULL, 'CUS', '2026-11-23 20:22:20.636703', 0, false, NULL, 33, NULL, 'Customer', NULL, NULL, NULL, 34, NULL, 'customer', NULL, NULL);
INSERT INTO public.stock_location VALUES (8, true, NULL, NULL, '2026-11-23 20:22:20.636703', 0, false, NULL, 37, NULL, 'Transit', NULL, NULL, NULL, 38, NULL, 'storage', NULL, NULL);
ALTER TABLE public.stock_location ENABLE TRIGGER ALL;
SELECT pg_catalog.setval('public.stock_location_id_seq', 8, true);
