/**
 * A survey of campuses made by others, as a template: the SurveyJS form “Carbon-Emission Data Collection” that a
 * public repository holds. Structure and names follow the form; the words are our own.
 */
import { defineTemplate } from '@chiendich/report';

const both = (vi: string, en: string) => ({ vi, en });
const entry = (code: string, vi: string, en: string) => ({ code, label: both(vi, en) });
const note = (code: string, vi: string, en: string) => ({ code, kind: 'note', text: both(vi, en) }) as const;
const text = (code: string, vi: string, en: string) => ({ code, kind: 'text', label: both(vi, en) }) as const;
const comment = (code: string, vi: string, en: string) =>
  ({ ...text(code, vi, en), format: 'long' }) as const;
const yesNo = (code: string, vi: string, en: string) =>
  ({ code, kind: 'yesNo', label: both(vi, en) }) as const;
const choice = (code: string, from: string, words: { vi: string; en: string }) =>
  ({ code, kind: 'choice', from, label: words }) as const;
const number = (code: string, unit: string, words: { vi: string; en: string }) =>
  ({ code, kind: 'number', unit, scale: 2, minimum: 0, aggregation: 'sum', label: words }) as const;
const whole = (code: string, unit: string, words: { vi: string; en: string }) =>
  ({ code, kind: 'number', unit, minimum: 0, aggregation: 'sum', label: words }) as const;
/** A share of a whole; shares of several campuses are never added up. */
const share = (code: string, vi: string, en: string) =>
  ({
    code,
    kind: 'number',
    unit: 'percent',
    scale: 1,
    minimum: 0,
    maximum: 100,
    aggregation: 'none',
    label: both(vi, en),
  }) as const;
/** Entries whose codes are the English words, as the form has them. */
const named = (...words: (readonly [string, string])[]) =>
  words.map(([vi, en]) => entry(en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'), vi, en));
const other = entry('other', 'Khác', 'Other');
/** What SurveyJS calls "show other item": one more entry, and a line of text that is asked when it was chosen. */
const otherText = (code: string) =>
  ({ ...text(`${code}_other`, 'Nêu rõ mục “Khác”', 'What else'), askedWhen: `${code} = "other"` }) as const;
const many = <const C extends string, const F extends string>(
  code: C,
  from: F,
  words: { vi: string; en: string },
) => ({ code, kind: 'choice', many: true, from, label: words }) as const;

const lists = [
  {
    code: 'ownership',
    label: both('Sở hữu', 'Ownership'),
    items: named(['Sở hữu', 'Owned'], ['Thuê', 'Leased']),
  },
  {
    code: 'periods',
    label: both('Chu kỳ', 'Periods'),
    items: named(['Hằng ngày', 'Daily'], ['Hằng tháng', 'Monthly'], ['Hằng năm', 'Annually']),
  },
  {
    code: 'paperPeriods',
    label: both('Kỳ mua giấy', 'Periods of procurement'),
    items: named(['Mua hằng tháng', 'Monthly'], ['Mua hằng năm', 'Annually']),
  },
  {
    code: 'maintenance',
    label: both('Mức bảo trì', 'Maintenance levels'),
    items: named(
      ['Phòng ngừa', 'Preventative'],
      ['Khi hỏng', 'Reactive'],
      ['Khắc phục', 'Corrective'],
      ['Không', 'None'],
    ),
  },
  {
    code: 'efforts',
    label: both('Biện pháp', 'Efforts'),
    items: [
      ...named(
        ['Kiểm toán năng lượng', 'Energy Audits'],
        ['Tòa nhà thông minh', 'Smart Building Systems'],
        ['Đèn tiết kiệm điện', 'Energy-Efficient Lighting'],
        ['Cải tạo điều hòa', 'HVAC System Updates'],
        ['Cách nhiệt', 'Building Insulation'],
        ['Năng lượng tái tạo', 'Renewable Energy Sources'],
        ['Cửa tiết kiệm năng lượng', 'Energy-Efficient Windows and Doors'],
        ['Cảm biến có người', 'Occupancy Sensors'],
        ['Thiết bị tiết kiệm điện', 'EE Appliances and Equipment'],
        ['Hệ thống quản lý năng lượng', 'Energy Management Systems'],
        ['Điện từ rác', 'Waste-to-Energy Programs'],
        ['Mái xanh', 'Green Roofs'],
      ),
      other,
    ],
  },
  {
    code: 'problems',
    label: both('Nguyên nhân', 'Problems'),
    items: [
      ...named(
        ['Tòa nhà tốn năng lượng', 'Energy-Inefficient Buildings'],
        ['Nguồn năng lượng truyền thống', 'Traditional Energy Sources'],
        ['Thói quen lãng phí', 'Wasteful Energy Practices'],
        ['Điều hòa kém hiệu quả', 'Ineffective HVAC Systems'],
        ['Thiếu năng lượng tái tạo', 'Lack of Renewable Energy Integration'],
        ['Đun nước kém hiệu quả', 'Inefficient Water Heating'],
        ['Chiếu sáng chưa tối ưu', 'Unoptimized Campus Lighting'],
        ['Sự kiện tốn năng lượng', 'High-Energy Events and Facilities'],
      ),
      other,
    ],
  },
  {
    code: 'areas',
    label: both('Khu vực ở', 'Areas'),
    items: [
      ...named(['Cairo Mới', 'New Cairo'], ['Khu 6 tháng 10', '6 October'], ['Nasr', 'Nasr City']),
      ...named(['Masr', 'Masr ElGedida'], ['Maadi', 'Maadi'], ['Zayed', 'Zayed']),
      other,
    ],
  },
  {
    code: 'modes',
    label: both('Phương tiện', 'Modes'),
    items: [
      ...named(['Ô tô', 'Car'], ['Xe buýt', 'Bus'], ['Tàu điện ngầm', 'Metro'], ['Xe buýt nhỏ', 'Mini-bus']),
      ...named(['Tàu một ray', 'Monorail']),
      other,
    ],
  },
  {
    code: 'waterUses',
    label: both('Mục đích dùng nước', 'Uses of water'),
    items: [
      ...named(['Nước uống', 'Drinking Water'], ['Nhà vệ sinh', 'Bathroom'], ['Bếp', 'Kitchen']),
      ...named(['Tưới cây', 'Irrigation and Landscape'], ['Làm mát, sưởi', 'Heating/Cooling']),
      other,
    ],
  },
  {
    code: 'wasteKinds',
    label: both('Loại chất thải', 'Kinds of waste'),
    items: [
      ...named(
        ['Hữu cơ', 'Organic Waste'],
        ['Giấy', 'Paper'],
        ['Nhựa', 'Plastic'],
        ['Kim loại, điện tử', 'Metal and E-Waste'],
      ),
      ...named(['Thủy tinh', 'Glass'], ['Nguy hại', 'Hazardous Waste'], ['Xây dựng', 'C&D']),
      other,
    ],
  },
  {
    code: 'refrigerants',
    label: both('Chất làm lạnh', 'Refrigerants'),
    items: [...named(['CFC', 'CFC'], ['HCFC', 'HCFC'], ['HC', 'HC'], ['HFC', 'HFC'], ['HFO', 'HFO']), other],
  },
  {
    code: 'amounts',
    label: both('Số lượng', 'Amounts'),
    items: [
      entry('gt5', 'Trên 5', 'More than 5'),
      entry('10_25', 'Từ 10 đến 25', '10 to 25'),
      entry('35_50', 'Từ 35 đến 50', '35 to 50'),
      entry('gt50', 'Trên 50', '50 and more'),
    ],
  },
  {
    code: 'fertilizers',
    label: both('Phân bón', 'Fertilizers'),
    items: [...named(['Tổng hợp', 'Synthetic'], ['Phân ủ', 'Compost'], ['Hữu cơ', 'Organic']), other],
  },
];

const introduction = {
  code: 'Introduction',
  label: both('Giới thiệu', 'Introduction'),
  sections: [
    {
      code: 'generic',
      label: both('Người khai', 'Personal information'),
      items: [
        note(
          'Intro1',
          'Phiếu dành cho người phụ trách khuôn viên.',
          'For the person in charge of the campus.',
        ),
        text('Firstname', 'Tên', 'First name'),
        text('Lastname', 'Họ', 'Last name'),
        { ...text('Email', 'Thư điện tử', 'Email'), format: 'email' },
        text('Institution', 'Cơ sở đào tạo', 'Institution'),
        text('City', 'Thành phố', 'City'),
        text('Country', 'Quốc gia', 'Country'),
        {
          ...whole('ayfy', 'nam', both('Năm báo cáo', 'Reporting year')),
          minimum: 2015,
          maximum: 2099,
          aggregation: 'none',
        },
        { ...yesNo('consent', 'Đồng ý cho dùng thông tin?', 'Do you consent?'), required: true },
      ],
    },
  ],
} as const;

const campus = {
  code: 'Campus',
  label: both('Khuôn viên', 'Campus information'),
  sections: [
    {
      code: 'titlez',
      label: both('Vị trí, phạm vi', 'Location, scope and boundaries'),
      items: [
        text('campusname', 'Tên khuôn viên', 'Campus name'),
        choice('Ownership', 'ownership', both('Hình thức sở hữu', 'Ownership')),
        text('campuslocation', 'Vị trí (đường dẫn bản đồ)', 'Where is it (a link to a map)'),
        {
          ...number('campusarea', 'squareMetre', both('Diện tích xây dựng', 'Built-up area')),
          maximum: 9999999999,
        },
        { ...whole('BuildingNumber', 'toa_nha', both('Số tòa nhà', 'Number of buildings')), maximum: 50 },
        {
          code: 'BuildingInfo',
          kind: 'table',
          label: both('Các tòa nhà', 'Buildings'),
          columns: [
            text('buildtype', 'Loại', 'Type'),
            text('buildname', 'Tên tòa', 'Name'),
            text('buildarea', 'Diện tích sàn', 'Area'),
          ],
        },
        { ...whole('Students', 'nguoi', both('Sinh viên', 'Students')), required: true },
        whole('Faculty', 'nguoi', both('Giảng viên', 'Faculty')),
        whole('Staff', 'nguoi', both('Nhân viên', 'Staff')),
        {
          ...whole('FTE', 'nguoi', both('Người quy đổi toàn thời gian', 'Full time equivalent')),
          hint: both(
            'Số người đến khuôn viên mỗi ngày trong năm học.',
            'People who commute to the campus daily.',
          ),
        },
      ],
    },
    {
      code: 'titlex',
      label: both('Tiếp cận thông tin', 'Information access'),
      items: [
        yesNo('campussus', 'Có bộ phận phát triển bền vững?', 'Is there a sustainability office?'),
        {
          ...comment('campussuspractices', 'Các biện pháp đã áp dụng', 'Practices adopted'),
          askedWhen: 'campussus',
        },
        yesNo('campusrating', 'Có được xếp hạng bền vững?', 'Any sustainability rating?'),
        {
          ...comment('campusratingsys', 'Đường dẫn hệ thống xếp hạng', 'Links to rating systems'),
          askedWhen: 'campusrating',
        },
        {
          ...whole('ratingYear', 'nam', both('Năm xếp hạng', 'Year of the rating')),
          aggregation: 'none',
          askedWhen: 'campusrating',
          required: true,
        },
        { ...text('rating1', 'Hệ thống 1', 'Rating system 1'), askedWhen: 'campusrating', required: true },
        { ...text('rating2', 'Hệ thống 2', 'Rating system 2'), askedWhen: 'campusrating' },
        { ...text('rating3', 'Hệ thống 3', 'Rating system 3'), askedWhen: 'campusrating' },
      ],
    },
    {
      code: 'titley',
      label: both('Kiểm chứng', 'Validation'),
      items: [
        yesNo('campusannual', 'Có tính lượng phát thải hằng năm?', 'Is the footprint calculated every year?'),
        { ...text('emissions2024', 'Phát thải năm 2024', 'Emissions of 2024'), askedWhen: 'campusannual' },
        { ...text('emissions2023', 'Phát thải năm 2023', 'Emissions of 2023'), askedWhen: 'campusannual' },
        { ...text('emissions2022', 'Phát thải năm 2022', 'Emissions of 2022'), askedWhen: 'campusannual' },
        { ...text('emissions2021', 'Phát thải năm 2021', 'Emissions of 2021'), askedWhen: 'campusannual' },
        {
          code: 'campusenergyactivities',
          kind: 'table',
          label: both('Hoạt động tiêu thụ năng lượng', 'Activities that consume energy'),
          askedWhen: 'campusannual',
          columns: [
            text('activityname', 'Hoạt động', 'Activity'),
            number('activityconsumption', 'kwh', both('Điện tiêu thụ', 'Consumption')),
          ],
        },
      ],
    },
  ],
} as const;

/** The original shows the efforts as long as no level was chosen, too. */
const maintained = 'không có giá trị(maintenancelevel) hoặc maintenancelevel ≠ "none"';

const energy = {
  code: 'Energy',
  label: both('Năng lượng', 'Energy'),
  sections: [
    {
      code: 'consumption',
      label: both('Tiêu thụ', 'Consumption'),
      items: [
        yesNo('energyannual', 'Có biết điện tiêu thụ cả năm?', 'Is the annual consumption known?'),
        {
          ...number('annualenergy', 'kwh', both('Điện tiêu thụ cả năm', 'Annual consumption')),
          askedWhen: 'energyannual',
        },
        { ...share('HVAC', 'Điều hòa', 'HVAC'), askedWhen: 'energyannual' },
        { ...share('NonHVAC', 'Ngoài điều hòa', 'Other than HVAC'), askedWhen: 'energyannual' },
        { ...share('OtherUse', 'Phần khác', 'Other'), askedWhen: 'energyannual' },
      ],
    },
    {
      code: 'technical',
      label: both('Câu hỏi kỹ thuật', 'Technical questions'),
      items: [
        yesNo(
          'energybuilding',
          'Có biết điện của từng tòa nhà?',
          'Is the consumption of each building known?',
        ),
        choice('billperiod', 'periods', both('Kỳ trả tiền điện', 'Period of the bill')),
        {
          ...number('BillValue', 'egp', both('Tiền điện', 'Value of the bill')),
          askedWhen: 'có giá trị(billperiod)',
        },
        choice('maintenancelevel', 'maintenance', both('Mức bảo trì', 'Maintenance level')),
        { ...text('effort1', 'Biện pháp 1', 'Effort 1'), askedWhen: maintained },
        { ...text('effort2', 'Biện pháp 2', 'Effort 2'), askedWhen: maintained },
        { ...text('effort3', 'Biện pháp 3', 'Effort 3'), askedWhen: maintained },
      ],
    },
    {
      code: 'sources',
      label: both('Nguồn năng lượng', 'Energy sources'),
      items: [
        share('Electricity', 'Điện lưới', 'Electricity'),
        share('NaturalGas', 'Khí tự nhiên', 'Natural gas'),
        share('Renewable', 'Tái tạo', 'Renewable energy'),
        many('energyefforts', 'efforts', both('Biện pháp tiết kiệm', 'Efforts in place')),
        otherText('energyefforts'),
        many('emissioncauses', 'problems', both('Nguyên nhân phát thải', 'What leads to emissions')),
        otherText('emissioncauses'),
      ],
    },
  ],
} as const;

const modeRows = [
  entry('Car', 'Ô tô', 'Car'),
  entry('Bus', 'Xe buýt', 'Bus'),
  entry('Metro', 'Tàu điện ngầm', 'Metro'),
  entry('Carpooling', 'Đi chung xe', 'Carpooling'),
  entry('PublicTransport', 'Phương tiện công cộng', 'Public transport'),
  entry('Motorcycle', 'Xe máy', 'Motorcycle'),
  entry('Bike', 'Xe đạp', 'Bike'),
] as const;
const groupShares = [
  share('students', 'Tỷ lệ sinh viên', 'Students'),
  share('faculty', 'Tỷ lệ giảng viên', 'Faculty'),
  share('staff', 'Tỷ lệ nhân viên', 'Staff'),
] as const;

const transportation = {
  code: 'Transportation',
  label: both('Đi lại', 'Transportation'),
  sections: [
    {
      code: 'commuting',
      label: both('Đi lại hằng ngày', 'Commuting'),
      items: [
        {
          ...whole('studentnumber', 'nguoi', both('Số sinh viên', 'Number of students')),
          computed: 'Students',
        },
        {
          ...whole('facultynumber', 'nguoi', both('Số giảng viên', 'Number of faculty')),
          computed: 'Faculty',
        },
        { ...whole('staffnumber', 'nguoi', both('Số nhân viên', 'Number of staff')), computed: 'Staff' },
        text('attendStudents', 'Số ngày đến trường, sinh viên', 'Days a week, students'),
        text('attendFaculty', 'Số ngày đến trường, giảng viên', 'Days a week, faculty'),
        text('attendStaff', 'Số ngày đến trường, nhân viên', 'Days a week, staff'),
        text('avgdistance', 'Quãng đường trung bình (km)', 'Average distance (km)'),
        yesNo('percentknown', 'Có biết tỷ lệ từng phương tiện?', 'Are the shares of the modes known?'),
        {
          code: 'percentagematrix',
          kind: 'table',
          label: both('Tỷ lệ sử dụng phương tiện', 'Shares of the modes'),
          askedWhen: 'percentknown',
          rows: modeRows,
          columns: groupShares,
        },
        {
          ...many('prefermode', 'modes', both('Phương tiện ưa dùng', 'Preferred modes')),
          askedWhen: 'không percentknown',
        },
        otherText('prefermode'),
        { ...yesNo('carpool', 'Có đi chung xe?', 'Do you carpool?'), askedWhen: 'không percentknown' },
      ],
    },
    {
      code: 'businesstrips',
      label: both('Đi công tác', 'Business trips'),
      items: [
        yesNo('unibusinesstrips', 'Trường có tổ chức công tác?', 'Business trips by the university?'),
        whole('flights', 'chuyen', both('Số chuyến bay', 'Flights')),
        whole('peopleperflight', 'nguoi', both('Số người mỗi chuyến', 'People per flight')),
        share('LongHaul', 'Đường dài', 'Long haul'),
        share('MediumHaul', 'Tầm trung', 'Medium haul'),
        share('ShortHaul', 'Tầm ngắn', 'Short haul'),
        share('FirstClass', 'Hạng nhất', 'First class'),
        share('BusinessClass', 'Thương gia', 'Business class'),
        share('Economy', 'Phổ thông', 'Economy'),
      ],
    },
    {
      code: 'fleet',
      label: both('Đội xe', 'University fleet'),
      items: [
        yesNo('ownfleet', 'Trường có xe riêng?', 'Transport owned by the university?'),
        {
          code: 'modeoftransport',
          kind: 'table',
          minimumRows: 1,
          label: both('Xe của trường', 'Vehicles'),
          columns: [
            text('vehictype', 'Loại xe', 'Type'),
            whole('numberovehic', 'chiec', both('Số xe', 'Number')),
          ],
        },
        number('fuelmoney', 'egp', both('Tiền nhiên liệu cả năm', 'Money spent on fuel')),
        {
          code: 'sponsoredtrips',
          kind: 'table',
          label: both('Chuyến thực địa', 'Sponsored field trips'),
          columns: [
            whole('trips', 'chuyen', both('Số chuyến', 'Trips')),
            {
              ...number('tripdistance', 'kilometre', both('Quãng đường trung bình', 'Average distance')),
              aggregation: 'none',
            },
            {
              ...whole('peoplepertrip', 'nguoi', both('Số người mỗi chuyến đi', 'People per trip')),
              aggregation: 'none',
            },
          ],
        },
      ],
    },
  ],
} as const;

const shares = (
  code: string,
  words: { vi: string; en: string },
  rows: readonly { code: string; label: { vi: string; en: string } }[],
) => ({ code, kind: 'table', label: words, rows, columns: [share('share', 'Tỷ lệ', 'Percentage')] }) as const;

const waterAndWaste = {
  code: 'WaterWaste',
  label: both('Nước và chất thải', 'Water and waste'),
  sections: [
    {
      code: 'water',
      label: both('Nước', 'Water consumption'),
      items: [
        number('annualwater', 'cubicMetre', both('Nước dùng cả năm', 'Annual water consumption')),
        {
          code: 'watersources',
          kind: 'table',
          label: both('Nguồn nước', 'Sources of water'),
          rows: [
            entry('domestic', 'Nước máy', 'Domestic (potable water)'),
            entry('treated', 'Nước tái sử dụng', 'Treated'),
          ],
          columns: [
            share('percentwater', 'Tỷ lệ nguồn', 'Share'),
            many('wateruse', 'waterUses', both('Dùng cho', 'Used for')),
            {
              ...text('wateruse_other', 'Dùng cho việc khác', 'Other use'),
              askedWhen: 'watersources.wateruse = "other"',
            },
          ],
        },
        yesNo('conservation', 'Có biện pháp tiết kiệm nước?', 'Water conservation measures?'),
        {
          code: 'techniques',
          kind: 'table',
          label: both('Biện pháp tiết kiệm nước', 'Techniques'),
          askedWhen: 'conservation',
          columns: [text('practice', 'Biện pháp', 'Practice')],
        },
      ],
    },
    {
      code: 'waste',
      label: both('Chất thải rắn', 'Solid waste'),
      items: [
        text('annualwaste', 'Chất thải rắn cả năm', 'Solid waste of the year'),
        shares('wastestrategy', both('Cách xử lý', 'Disposal'), [
          entry('landfill', 'Chôn lấp', 'Landfill'),
          entry('recycling', 'Tái chế', 'Recycling plant'),
          entry('composting', 'Ủ phân', 'Composting'),
        ]),
        shares('wastecomposition', both('Thành phần', 'Composition'), [
          entry('organic', 'Rác hữu cơ', 'Organic waste'),
          entry('paper', 'Rác giấy', 'Paper'),
          entry('plastic', 'Rác nhựa', 'Plastic'),
          entry('metal', 'Kim loại và điện tử', 'Metal and e-waste'),
          entry('glass', 'Rác thủy tinh', 'Glass'),
          entry('hazardous', 'Rác nguy hại', 'Hazardous waste'),
          entry('construction', 'Rác xây dựng', 'Construction and demolition'),
          entry('other', 'Rác khác', 'Other'),
        ]),
        yesNo('streams', 'Có dòng thải phát thải lớn?', 'Streams with significant emissions?'),
        { ...many('streamkinds', 'wasteKinds', both('Các dòng thải', 'Streams')), askedWhen: 'streams' },
        otherText('streamkinds'),
        yesNo('campusbins', 'Có thùng phân loại?', 'Bins for recycling?'),
        yesNo('reduction', 'Có phong trào giảm rác?', 'Waste reduction initiatives?'),
      ],
    },
  ],
} as const;

const rest = {
  code: 'Rest',
  label: both('Giấy, chất làm lạnh, cây xanh', 'Paper, refrigerants, landscaping'),
  sections: [
    {
      code: 'paper',
      label: both('Giấy', 'Paper use'),
      items: [
        text('annualpaper', 'Lượng giấy mua', 'Paper procured'),
        choice('paperperiod', 'paperPeriods', both('Kỳ mua giấy', 'Period of procurement')),
        yesNo('paperrecycling', 'Có tái chế giấy?', 'Paper recycling?'),
        { ...share('percentrecycled', 'Tỷ lệ tái chế', 'Recycled'), askedWhen: 'paperrecycling' },
        yesNo('paperefforts', 'Có biện pháp giảm giấy?', 'Efforts to reduce paper?'),
        text('paperguidelines', 'Quy định về mua giấy', 'Guidelines for procurement'),
        text('papercost', 'Chi phí giấy cả năm', 'Annual cost of paper'),
      ],
    },
    {
      code: 'refrigeration',
      label: both('Chất làm lạnh', 'Refrigerants'),
      items: [
        {
          code: 'refrigerantrows',
          kind: 'table',
          label: both('Chất làm lạnh đang dùng', 'Refrigerants in use'),
          columns: [
            choice('refrigerant', 'refrigerants', both('Loại chất', 'Type')),
            {
              ...text('refrigerant_other', 'Chất khác', 'Other type'),
              askedWhen: 'refrigerantrows.refrigerant = "other"',
            },
            choice('refrigerantamount', 'amounts', both('Số lượng', 'How many')),
          ],
        },
        text('refrigerantarea', 'Diện tích dùng chất làm lạnh', 'Area'),
      ],
    },
    {
      code: 'landscaping',
      label: both('Cây xanh', 'Landscaping'),
      items: [
        whole('trees', 'tree', both('Số cây', 'Trees')),
        whole('lawns', 'bai', both('Số bãi cỏ', 'Lawns')),
        whole('shrubs', 'tree', both('Số bụi cây', 'Shrubs')),
        {
          code: 'fertilizerrows',
          kind: 'table',
          label: both('Phân bón đã dùng', 'Fertilizers'),
          columns: [
            choice('fertilizer', 'fertilizers', both('Loại phân', 'Type')),
            {
              ...text('fertilizer_other', 'Phân khác', 'Other type'),
              askedWhen: 'fertilizerrows.fertilizer = "other"',
            },
            share('fertilizershare', 'Tỷ lệ phân', 'Percentage'),
          ],
        },
        number('avgfertilizers', 'tonne', both('Lượng phân bón', 'Fertilizers used')),
      ],
    },
  ],
} as const;

/** The shares of a table are 100 together, once one of them is given. */
const hundred = (code: string, column: string, words: { vi: string; en: string }) =>
  ({
    code,
    severity: 'error',
    expression: `nếu tổng(${column}) > 0 thì tổng(${column}) = 100`,
    message: words,
  }) as const;

export const campusEmissions = defineTemplate({
  id: 'phat-thai-khuon-vien',
  version: '1.0.0',
  status: 'proposal',
  title: both('Phiếu thu thập số liệu phát thải các-bon', 'Carbon emission data of campuses'),
  source: both(
    'Mẫu SurveyJS “Carbon-Emission Data Collection”',
    'SurveyJS form “Carbon-Emission Data Collection”',
  ),
  measureUnits: [
    { code: 'egp', label: both('bảng Ai Cập', 'Egyptian pounds') },
    { code: 'kwh', label: both('kWh', 'kWh') },
    { code: 'toa_nha', label: both('tòa nhà', 'buildings') },
    { code: 'nguoi', label: both('người học, người làm', 'people') },
    { code: 'nam', label: both('năm', 'year') },
    { code: 'chuyen', label: both('chuyến', 'trips') },
    { code: 'chiec', label: both('chiếc', 'vehicles') },
    { code: 'bai', label: both('bãi', 'lawns') },
  ],
  lists,
  pages: [introduction, campus, energy, transportation, waterAndWaste, rest],
  rules: [
    {
      code: 'must_consent',
      severity: 'error',
      expression: 'consent',
      message: both('Phải đồng ý.', 'Must consent.'),
    },
    hundred(
      'students_100',
      'percentagematrix.students',
      both('Tỷ lệ của sinh viên phải đủ 100%.', 'Shares of students must be 100 %.'),
    ),
    hundred(
      'strategy_100',
      'wastestrategy.share',
      both('Tỷ lệ xử lý phải đủ 100%.', 'Shares of disposal must be 100 %.'),
    ),
    hundred(
      'composition_100',
      'wastecomposition.share',
      both('Tỷ lệ thành phần phải đủ 100%.', 'Shares of composition must be 100 %.'),
    ),
    hundred(
      'fertilizer_100',
      'fertilizerrows.fertilizershare',
      both('Tỷ lệ phân bón phải đủ 100%.', 'Shares of fertilizers must be 100 %.'),
    ),
  ],
});
